import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { reads, readType, writeType } from "./reader.ts";
import { valuesOf } from "./values.ts";

/** One thing that an old program does, as a function of its own, and the body it sends where it sends one. */
export interface Use {
  readonly source: string;
  readonly method?: string;
  readonly body?: Json;
}

const HEAD = [
  'import type { components, Cases } from "./src/index.js";',
  "declare const client: Cases;",
  "declare function take(...values: unknown[]): void;",
  "declare const input: [never];",
];

/** The lines before the uses, of which there is one a line. */
export const HEAD_LINES = HEAD.length;

export function programOf(uses: readonly Use[]): string {
  return `${[...HEAD, ...uses.map(({ source }) => source)].join("\n")}\n`;
}

/** Everything that a program may do with a client of a document, and with its types. */
export function usesOf(document: JsonObject): Use[] {
  const uses: Use[] = [];
  for (const item of Object.values(document["paths"] as JsonObject)) {
    for (const operation of Object.values(item as JsonObject))
      uses.push(...usesOfMethod(document, operation as JsonObject));
  }
  return [...uses, ...usesOfTypes(document)];
}

function usesOfMethod(document: JsonObject, operation: JsonObject): Use[] {
  const method = String(operation["operationId"]);
  const inputs = inputsOf(document, operation);
  const uses = inputs.map((input): Use => {
    const { body } = input;
    return {
      source: `void (() => client.${method}(${written(input)}));`,
      method,
      ...(body === undefined ? {} : { body }),
    };
  });
  const { requestBody } = operation;
  if (isObject(requestBody) && inputs[0] !== undefined) {
    const { body: _, ...rest } = inputs[0];
    const input = `{ ...${JSON.stringify(rest)}, body }`;
    uses.push({
      source: `void ((body: ${writeType(document, schemaOf(requestBody))}) => client.${method}(${input}));`,
    });
  }
  for (const [status, schema] of answersOf(operation)) {
    const isSuccess = status.startsWith("2");
    const value = isSuccess ? "answer.data" : "result.body";
    const asked = isSuccess
      ? `const answer = await client.${method}(...input); if (answer.status === ${status})`
      : `const result = await client.safe.${method}(...input); if (!result.ok && result.status === ${status})`;
    const does =
      schema === undefined
        ? "take()"
        : `{ const own: ${readType(document, schema)} = ${value}; take(own, ${reads(document, schema, value).join(", ")}); }`;
    uses.push({ source: `void (async () => { ${asked} ${does} });` });
    // Where there is but one, nobody asks for the status.
    if (isSuccess && schema !== undefined) {
      uses.push({
        source: `void (async () => { const answer = await client.${method}(...input); const own: ${readType(document, schema)} = answer.data; take(own); });`,
      });
    }
  }
  return uses;
}

function inputsOf(document: JsonObject, operation: JsonObject): JsonObject[] {
  const whole: JsonObject = {};
  const bare: JsonObject = {};
  const others: JsonObject[] = [];
  for (const parameter of operation["parameters"] as JsonObject[]) {
    const [place, name] = [String(parameter["in"]), String(parameter["name"])];
    const values = valuesOf(document, parameter["schema"]).filter((value) => value !== null);
    const [value = "x", ...rest] = place === "path" ? ["x"] : values;
    whole[place] = { ...(whole[place] as JsonObject | undefined), [name]: value };
    if (parameter["required"] === true) bare[place] = { ...(bare[place] as JsonObject | undefined), [name]: value };
    others.push(...rest.map((other) => ({ [place]: { [name]: other } })));
  }
  const { requestBody } = operation;
  const bodies = isObject(requestBody) ? valuesOf(document, schemaOf(requestBody)) : [];
  const body = bodies[0];
  const needed = body !== undefined && isObject(requestBody) && requestBody["required"] === true ? { body } : {};
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

function written(input: JsonObject): string {
  return Object.keys(input).length === 0 ? "" : JSON.stringify(input);
}

function answersOf({ responses }: JsonObject): [status: string, schema: Json | undefined][] {
  return Object.entries(responses as JsonObject).map(([status, response]) => [
    status,
    schemaOf(response as JsonObject),
  ]);
}

function schemaOf({ content }: JsonObject): Json | undefined {
  const media = isObject(content) ? content["application/json"] : undefined;
  return isObject(media) ? media["schema"] : undefined;
}

/** Types are read, and written where they go into a request or nowhere: then a program may make a value of them. */
function usesOfTypes(document: JsonObject): Use[] {
  const { schemas } = document["components"] as { schemas: JsonObject };
  const [sent, got] = reached(document, schemas);
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const type = `components["schemas"][${JSON.stringify(name)}]`;
    const isLost = !sent.has(name) && !got.has(name);
    const uses: Use[] = [];
    if (got.has(name) || isLost) {
      uses.push({
        source: `void ((value: ${type}) => { const own: ${readType(document, schema)} = value; take(own, ${reads(document, schema, "value").join(", ")}); });`,
      });
    }
    if (!got.has(name)) {
      for (const value of valuesOf(document, schema))
        uses.push({ source: `void ((): ${type} => (${JSON.stringify(value)}));` });
    }
    return uses;
  });
}

/** The components that requests reach, and those that answers reach. */
function reached(document: JsonObject, schemas: JsonObject): [sent: Set<string>, got: Set<string>] {
  const found: [Set<string>, Set<string>] = [new Set(), new Set()];
  const follow = (value: Json | undefined, into: Set<string>): void => {
    for (const [, name = ""] of JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (into.has(name)) continue;
      into.add(name);
      follow(schemas[name], into);
    }
  };
  for (const item of Object.values(document["paths"] as JsonObject)) {
    for (const operation of Object.values(item as JsonObject) as JsonObject[]) {
      follow(operation["requestBody"], found[0]);
      follow(operation["parameters"], found[0]);
      follow(operation["responses"], found[1]);
    }
  }
  return found;
}
