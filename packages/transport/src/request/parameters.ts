import { describe } from "../describe.js";
import type { Fault } from "../fault.js";
import type { Parameter } from "../operation.js";

/** Writes the parameters of one place as name-value pairs, not yet encoded; what the contract doesn't know is refused. */
export function writeParameters(
  place: string,
  parameters: { readonly [name: string]: Parameter } = {},
  values: Readonly<Record<string, unknown>> = {},
  fault: Fault,
): (readonly [string, string])[] {
  return Object.keys({ ...parameters, ...values }).flatMap((name) => {
    const refuse = (problem: string) => fault(`${place}.${name}`, problem);
    const parameter = Object.hasOwn(parameters, name) && parameters[name];
    const value = values[name];
    if (!parameter) return refuse(`is no parameter; expected ${Object.keys(parameters).join(", ") || "none"}`);
    if (value === undefined) return parameter.required ? refuse("is missing") : [];
    if (parameter.write && value !== null) return parameter.write(name, value);
    if (Object(value) === value || value === null) refuse(`is ${describe(value)}; expected a text, or leave it out`);
    return [[name, String(value)]];
  });
}
