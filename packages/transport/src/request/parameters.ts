import type { Parameter } from "../operation.js";
import { checkNames, describe, type Refuse } from "../refuse.js";
import { plainText } from "./plain-text.js";

/** Writes the parameters of one place as name-value pairs, not yet encoded; what the contract doesn't know is refused. */
export function writeParameters(
  place: string,
  parameters: { readonly [name: string]: Parameter } = {},
  values: Readonly<Record<string, unknown>> = {},
  refuse: Refuse,
): (readonly [string, string])[] {
  const names = Object.keys(parameters);
  checkNames(`${place}.`, values, names, refuse);
  return names.flatMap((name) => {
    const value = values[name];
    const { required, write } = parameters[name] as Parameter;
    if (value === undefined && !required) return [];
    if (write && (value ?? undefined) !== undefined) return write(name, value);
    const text = plainText(value) ?? refuse(`${place}.${name}`, `is ${describe(value)}; expected a text, or nothing`);
    return [[name, text]];
  });
}
