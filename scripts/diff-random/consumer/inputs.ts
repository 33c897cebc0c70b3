import { isObject, type JsonObject } from "@agentpost/document";
import { schemaOf } from "./content.ts";
import { valuesOf } from "./values.ts";

/** What an old program may give a method: all there is, what is needed alone, and each other choice, one at a time. */
export function inputsOf(document: JsonObject, operation: JsonObject): JsonObject[] {
  const whole: JsonObject = {};
  const bare: JsonObject = {};
  const others: JsonObject[] = [];
  for (const parameter of operation["parameters"] as JsonObject[]) {
    const [place, name] = [String(parameter["in"]), String(parameter["name"])];
    // A client takes no null for a parameter, and nothing empty in a path.
    const values = valuesOf(document, parameter["schema"]).filter(
      (value) => value !== null && (place !== "path" || String(value) !== ""),
    );
    const [value = "x", ...rest] = values;
    whole[place] = { ...(whole[place] as JsonObject | undefined), [name]: value };
    if (parameter["required"] === true) bare[place] = { ...(bare[place] as JsonObject | undefined), [name]: value };
    others.push(...rest.map((other) => ({ [place]: { [name]: other } })));
  }
  const { requestBody } = operation;
  const bodies = isObject(requestBody) ? valuesOf(document, schemaOf(requestBody)) : [];
  const body = bodies[0];
  const isNeeded = isObject(requestBody) && requestBody["required"] === true;
  // Of a body that holds itself, and has to, there is none.
  if (isNeeded && body === undefined) return [];
  const needed = isNeeded ? { body } : {};
  const wholeInput = body === undefined ? whole : { ...whole, body };
  return [
    wholeInput,
    { ...bare, ...needed },
    ...others.map((other) =>
      Object.fromEntries([
        ...Object.entries(wholeInput),
        ...Object.entries(other).map(([place, value]) => [
          place,
          { ...(whole[place] as JsonObject), ...(value as JsonObject) },
        ]),
      ]),
    ),
    ...bodies.slice(1).map((other) => ({ ...whole, body: other })),
  ];
}
