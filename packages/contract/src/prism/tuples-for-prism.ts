import { isObject } from "../document/json.ts";

/** A copy in which a tuple is written as Prism's JSON Schema, draft 7, has it: a list of schemas under `items`. */
export function tuplesForPrism(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tuplesForPrism);
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tuplesForPrism(item)]));
  const { prefixItems, items, ...rest } = copy;
  if (!Array.isArray(prefixItems)) return copy;
  return { ...rest, items: prefixItems, ...(items !== undefined && { additionalItems: items }) };
}
