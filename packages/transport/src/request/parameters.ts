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
    const field = `${place}.${name}`;
    if (write && (value ?? undefined) !== undefined) {
      const pairs = write(name, value);
      // A list of none would leave out what the vendor must be told; an object's fields may all be left out.
      if (required && !pairs.length && Array.isArray(value)) refuse(field, "is empty; expected an item");
      return pairs;
    }
    const text = plainText(value) ?? refuse(field, `is ${describe(value)}; expected a text, or nothing`);
    return [[name, text]];
  });
}
