import { copyFields, type Refuse } from "@agentpost/transport";
import { type CheckValue, checkObject } from "./check-values.js";

/** A copy of an object with no other fields than these; whoever asked for it may change it. */
export function checkFields(
  refuse: Refuse,
  field: string,
  value: unknown,
  known: readonly string[],
): Record<string, unknown> {
  checkObject(refuse, field, value);
  return copyFields(`${field}.`, value as object, known, refuse);
}

/** Refuses values that their fields can't have; what is undefined is absent. */
export function checkEach(
  refuse: Refuse,
  prefix: string,
  values: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, CheckValue>> = {},
): void {
  for (const name in checks) if (values[name] !== undefined) checks[name]?.(refuse, `${prefix}.${name}`, values[name]);
}
