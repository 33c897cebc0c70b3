import type { DocumentReader, Place } from "../document-reader.ts";
import { compositionOf } from "../validate/composition.ts";
import { bodyWriter, essence, isJson } from "./media-types.ts";
import { schemaOf } from "./schema-shape.ts";

/**
 * Whether a request can't be made without its body: where the contract says so; or where it says nothing of it, and no
 * media type has a body that could as well be left out. Many who leave `required` out don't know that it isn't the default.
 */
export function isBodyRequired(reader: DocumentReader, body: Place): boolean {
  const { required } = body.value;
  return required === undefined ? isRequiredBySchema(reader, body) : required === true;
}

/** The same where the contract doesn't say it. */
export function isRequiredBySchema(reader: DocumentReader, body: Place): boolean {
  const contents = reader.children(body, "content");
  if (body.value["required"] !== undefined || contents.length === 0) return false;
  return contents.every(([mediaType, content]) => {
    const writer = bodyWriter(mediaType);
    const hasFields = writer === "writeMultipart" || writer === "writeUrlEncoded";
    // A text and a file may have no bytes.
    if (!hasFields && !isJson(mediaType) && essence(mediaType) !== "*/*") return false;
    const schema = schemaOf(reader, content);
    return schema !== undefined && !mayBeNothing(reader, schema, readOnlyNames(reader, schema));
  });
}

/**
 * Whether a schema takes an object without fields, or null: what is as good as no body. A list, a text or a number isn't,
 * be it empty, since JSON has signs for it; nor is an object that must have a field.
 */
function mayBeNothing(reader: DocumentReader, schema: Place, readOnly: ReadonlySet<string>, depth = 0): boolean {
  const { type, nullable, minProperties, required } = schema.value;
  const types = type === undefined ? [] : [type].flat();
  if (depth > 8 || nullable === true || types.includes("null")) return true;
  if (types.length > 0 && !types.includes("object")) return false;
  const needed = Array.isArray(required) ? required.filter((name) => !readOnly.has(String(name))) : [];
  if (needed.length > 0 || Number(minProperties ?? 0) > 0) return false;
  const parts = (key: string) => reader.items(schema, key);
  const isNothing = (part: Place) => mayBeNothing(reader, part, readOnly, depth + 1);
  return parts("allOf").every(isNothing) && ["oneOf", "anyOf"].every((key) => isOneOf(parts(key), isNothing));
}

function isOneOf(alternatives: readonly Place[], is: (part: Place) => boolean): boolean {
  return alternatives.length === 0 || alternatives.some(is);
}

function readOnlyNames({ document }: DocumentReader, { value }: Place): ReadonlySet<string> {
  return compositionOf(document, value).readOnly;
}
