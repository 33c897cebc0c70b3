import { type ContractOperation, readOperations } from "@agentpost/contract";
import { judgedDocument } from "@agentpost/contract/judged-document";
import { isObject, type Json, type JsonObject } from "@agentpost/document";
import type { Use } from "./consumer/index.ts";

/** What an old program sends that the old document allows and the new one doesn't, which types need not tell. */
export function refused([before, after]: readonly [JsonObject, JsonObject], uses: readonly Use[]): string[] {
  const [old, now] = [inputJudge(before), inputJudge(after)];
  return uses.flatMap(({ sends }) => {
    if (!sends || old(sends.method, sends.input).length > 0) return [];
    return now(sends.method, sends.input);
  });
}

type Content = ContractOperation["parameters"][number]["content"];

function inputJudge(document: JsonObject): (method: string, input: JsonObject) => string[] {
  const judged = judgedDocument(withoutFormats(document) as JsonObject);
  const operations = new Map(
    readOperations(judged.document).map((operation) => {
      const item = (document["paths"] as JsonObject)[operation.path] as JsonObject;
      const { operationId } = item[operation.method.toLowerCase()] as JsonObject;
      return [String(operationId), operation] as const;
    }),
  );
  const faults = (place: string, { schema }: Content, value: Json) =>
    judged.sampler
      .validate(schema.pointer, value)
      .map(({ instancePath, message }) => `${place}${instancePath} ${message}`);
  return (method, input) => {
    const { parameters = [], body } = operations.get(method) ?? {};
    const found = parameters.flatMap(({ in: place, name, content }) => {
      const { [name]: value } = isObject(input[place]) ? input[place] : {};
      return value === undefined ? [] : faults(`${place}.${name}`, content, value);
    });
    const [content] = body?.contents ?? [];
    if (input["body"] !== undefined && content) found.push(...faults("body", content, input["body"]));
    return found;
  };
}

/** A format changes neither a type nor a byte. */
function withoutFormats(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutFormats);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key, part]) => key !== "format" || typeof part !== "string");
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutFormats(part)]));
}
