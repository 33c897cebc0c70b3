import type { Json } from "@agentpost/document";
import { DocumentReader, type Place } from "../document-reader.ts";
import { Issues } from "../issues.ts";
import type { ClientOperation } from "./client-operation.ts";
import { shapeOf } from "./schema-shape.ts";

/** The operation that sends a message. */
export interface SendOperation {
  readonly operation: ClientOperation;
  /** The property of its body that holds the text; undefined where none is known to. */
  readonly text: string | undefined;
}

const TEXTS = ["message", "text", "content", "body"];

/**
 * The operation that most looks like sending a message: a POST whose name says so, with a text in its JSON body. Where
 * none has such a text, it is the one that is called `sendMessage`.
 */
export function sendOperation(
  { document }: DocumentReader,
  operations: readonly ClientOperation[],
): SendOperation | undefined {
  // Only a guess is looked for: what is wrong on the way is told by whoever reads the operation for good.
  const reader = new DocumentReader(document, new Issues());
  const candidates = operations.flatMap((operation) => {
    const text = operation.method === "post" ? textProperty(reader, operation.operation) : undefined;
    const score = scoreOf(operation.name, operation.path);
    return text === undefined || score === 0 ? [] : [{ operation, text, score }];
  });
  const [best] = candidates.sort((a, b) => b.score - a.score);
  if (best) return { operation: best.operation, text: best.text };
  const named = operations.find(({ name }) => name === "sendMessage");
  return named && { operation: named, text: undefined };
}

function scoreOf(name: string, path: string): number {
  const said = `${name} ${path}`;
  const words = [/send/i, /messages?\b|message/i, /repl(?:y|ies)|chat|conversation/i];
  return name === "sendMessage" ? 10 : words.filter((word) => word.test(said)).length;
}

function textProperty(reader: DocumentReader, operation: Place): string | undefined {
  const content = reader.child(operation, "requestBody", "content");
  const json = Object.keys(content?.value ?? {}).find((mediaType) => /[/+]json\b/i.test(mediaType));
  const schema = content && json !== undefined ? reader.child(content, json, "schema") : undefined;
  if (!schema) return undefined;
  const parts = [schema, ...reader.items(schema, "allOf")];
  return TEXTS.find((name) =>
    parts.some((part) => {
      const property: Json | undefined = reader.child(part, "properties")?.value[name];
      return property !== undefined && shapeOf(reader, reader.child(part, "properties", name)) === "text";
    }),
  );
}
