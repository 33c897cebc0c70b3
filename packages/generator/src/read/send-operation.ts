import { DocumentReader, type Place } from "../document-reader.ts";
import { Issues } from "../issues.ts";
import type { ClientOperation } from "./client-operation.ts";
import { type Shape, shapeOf } from "./schema-shape.ts";
import { sendingScore } from "./sending-words.ts";

/** The operation that sends a message. */
export interface SendOperation {
  readonly operation: ClientOperation;
  /** Where the text is in its body: `text` or `messages[0].text`. Undefined where no place for one is known. */
  readonly text: string | undefined;
}

const TEXTS = ["message", "text", "content", "body"];

/** In the order in which they are preferred. */
const MEDIA_TYPES = [/[/+]json\b/i, /^application\/x-www-form-urlencoded\b/i, /^multipart\/form-data\b/i];

/**
 * The operation that most looks like sending a message: a POST whose name says so, with a text in its body. Where none
 * has such a text, it is the one that is called `sendMessage`.
 */
export function sendOperation(
  { document }: DocumentReader,
  operations: readonly ClientOperation[],
): SendOperation | undefined {
  // Only a guess is looked for: what is wrong on the way is told by whoever reads the operation for good.
  const reader = new DocumentReader(document, new Issues());
  const candidates = operations.flatMap((operation) => {
    const score = operation.method === "post" ? sendingScore(operation.name, operation.path) : 0;
    const text = score > 0 ? textOfBody(reader, operation.operation) : undefined;
    return text === undefined ? [] : [{ operation, text, score }];
  });
  const [best] = candidates.sort((a, b) => b.score - a.score);
  if (best) return { operation: best.operation, text: best.text };
  const named = operations.find(({ name }) => name === "sendMessage");
  return named && { operation: named, text: undefined };
}

function textOfBody(reader: DocumentReader, operation: Place): string | undefined {
  const content = reader.child(operation, "requestBody", "content");
  const given = Object.keys(content?.value ?? {});
  for (const wanted of MEDIA_TYPES) {
    const mediaType = given.find((name) => wanted.test(name));
    const schema = content && mediaType !== undefined ? reader.child(content, mediaType, "schema") : undefined;
    const found = schema && textIn(reader, schema);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A property that is a text, or a list of messages with one; what has no name of its own is looked for in its parts. */
function textIn(reader: DocumentReader, schema: Place): string | undefined {
  const text = firstText(reader, schema);
  if (text !== undefined) return text;
  const [messages] = propertiesOf(reader, schema, "messages", "list");
  const item = messages && reader.child(messages.place, "items");
  if (!item) return undefined;
  const first = `${messages.name}[0]`;
  const inner = shapeOf(reader, item) === "text" ? undefined : firstText(reader, item);
  return inner === undefined ? first : `${first}.${inner}`;
}

function firstText(reader: DocumentReader, schema: Place): string | undefined {
  return TEXTS.flatMap((name) => propertiesOf(reader, schema, name, "text"))[0]?.name;
}

interface Property {
  /** As the vendor writes it. */
  readonly name: string;
  readonly place: Place;
}

/** A property by its name, in any case, and kind of value, wherever a schema states it. */
function propertiesOf(reader: DocumentReader, schema: Place, wanted: string, shape: Shape, depth = 0): Property[] {
  if (depth > 4) return [];
  const properties = reader.child(schema, "properties");
  const names = Object.keys(properties?.value ?? {}).filter((name) => name.toLowerCase() === wanted);
  const own = names.flatMap((name) => {
    const place = properties && reader.child(properties, name);
    return place && shapeOf(reader, place) === shape ? [{ name, place }] : [];
  });
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => reader.items(schema, key));
  return [...own, ...parts.flatMap((part) => propertiesOf(reader, part, wanted, shape, depth + 1))];
}
