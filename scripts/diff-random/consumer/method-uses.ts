import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { schemaOf } from "./content.ts";
import { inputsOf } from "./inputs.ts";
import { reads, readType, writeType } from "./reader.ts";
import type { Use } from "./use.ts";
import { literal } from "./values.ts";

/** Calls of one method, and what is read of its answers. */
export function usesOfMethod(document: JsonObject, operation: JsonObject): Use[] {
  const method = String(operation["operationId"]);
  const { requestBody } = operation;
  const inputs = inputsOf(document, operation);
  const uses = inputs.map((input): Use => {
    return { source: `void (() => client.${method}(${written(input)}));`, sends: { method, input } };
  });
  if (isObject(requestBody) && inputs[0] !== undefined) {
    const { body: _, ...rest } = inputs[0];
    const input = `{ ...${literal(rest)}, body }`;
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
    // What comes is of no known kind, so that it may be a file.
    if (isSuccess && schema === undefined)
      uses.push({ source: `void (async () => take(await client.stream.${method}(...input)));` });
    // Where there is but one, nobody asks for the status.
    if (isSuccess && schema !== undefined) {
      uses.push({
        source: `void (async () => { const answer = await client.${method}(...input); const own: ${readType(document, schema)} = answer.data; take(own); });`,
      });
    }
  }
  return uses;
}

function written(input: JsonObject): string {
  return Object.keys(input).length === 0 ? "" : literal(input);
}

function answersOf({ responses }: JsonObject): [status: string, schema: Json | undefined][] {
  return Object.entries(responses as JsonObject).map(([status, response]) => [
    status,
    schemaOf(response as JsonObject),
  ]);
}
