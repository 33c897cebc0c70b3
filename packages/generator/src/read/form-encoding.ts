import { at, type JsonObject } from "@agentpost/document";
import type { FieldEncoding } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove, update } from "../overlay-answer.ts";
import { isBinary } from "./binary.ts";
import { essence, isJson } from "./media-types.ts";
import { isStructured, type Shape, schemaOf, shapeOf } from "./schema-shape.ts";

/** How the contract has fields of a form written, where that isn't as by default. */
export function readFormEncoding(
  reader: DocumentReader,
  content: Place,
  schema: Place | undefined,
  isMultipart: boolean,
): Readonly<Record<string, FieldEncoding>> {
  // OpenAPI 3.0, Encoding Object: in a multipart body style and explode shall be ignored.
  const hasStyles = !isMultipart || !String(reader.document["openapi"]).startsWith("3.0");
  const properties = schema ? propertiesOf(reader, schema) : new Map<string, Place>();
  const stated = new Map(reader.children(content, "encoding"));
  const entries = [...properties].flatMap(([name, property]): [string, FieldEncoding][] => {
    const encoding = stated.get(name);
    const write = encoding && hasStyles ? styleWriter(reader, encoding, shapeOf(reader, property)) : undefined;
    if (write) return write === "default" ? [] : [[name, { write }]];
    if (!isMultipart) return [];
    const type = encoding ? typeOf(reader, encoding, property) : mediaTypeOf(property.value);
    const headers = encoding && headersOf(reader, encoding);
    return type || headers ? [[name, { ...(type && { type }), ...(headers && { headers }) }]] : [];
  });
  return Object.fromEntries(entries);
}

/** The transport's writer for a style that is stated; `default` where it is what a form does anyway. */
function styleWriter(reader: DocumentReader, { value, pointer }: Place, shape: Shape): string | undefined {
  if (value["style"] === undefined && value["explode"] === undefined) return undefined;
  const style = value["style"] ?? "form";
  const explode = value["explode"] ?? style === "form";
  if (style === "deepObject") return "deepObject";
  if (style !== "form" && style !== "spaceDelimited" && style !== "pipeDelimited") {
    const reason = `the style ${JSON.stringify(style)} can't be expressed in a form; describe the field in another way in the overlay`;
    reader.issues.add(at(pointer, "style"), reason, remove(at(pointer, "style")));
  }
  // Exploded, the other two are the same as an exploded form.
  if (explode === true) return shape === "object" || shape === "unknown" ? "formExploded" : "default";
  if (!isStructured(shape) && shape !== "unknown") return "default";
  return style === "form" ? "formList" : String(style);
}

/** The type that every part of a field has; of several a caller's Blob has to name one. */
function typeOf(reader: DocumentReader, { value, pointer }: Place, property: Place): string | undefined {
  const { contentType } = value;
  const type = typeof contentType === "string" ? contentType.trim() : "";
  if (type === "") return mediaTypeOf(property.value);
  if (/[,*]/.test(type)) return undefined;
  const item = shapeOf(reader, property) === "list" ? schemaOf(reader, property, "items") : property;
  const isWritable = isJson(type) || essence(type).startsWith("text/") || !isStructured(shapeOf(reader, item));
  if (!isWritable || /[^ -~]/.test(type)) {
    const reason = `a field with parts can't be written as ${JSON.stringify(type)}; describe it in another way in the overlay`;
    reader.issues.add(at(pointer, "contentType"), reason, remove(at(pointer, "contentType")));
  }
  return type;
}

/** A Blob without a type of its own is what the contract says it is. */
function mediaTypeOf(schema: JsonObject): string | undefined {
  const { contentMediaType } = schema;
  if (!isBinary(schema) || typeof contentMediaType !== "string" || /[*,]|[^ -~]/.test(contentMediaType))
    return undefined;
  return contentMediaType === "application/octet-stream" ? undefined : contentMediaType;
}

/** The headers whose value the contract fixes. Callers give no others, so that one that has to be there can't be expressed. */
function headersOf(reader: DocumentReader, encoding: Place): Readonly<Record<string, string>> | undefined {
  const entries = reader.children(encoding, "headers").flatMap(([name, header]): [string, string][] => {
    // The specification has it ignored here.
    if (name.toLowerCase() === "content-type") return [];
    const { const: single, enum: listed } = schemaOf(reader, header)?.value ?? {};
    const value = single ?? (Array.isArray(listed) && listed.length === 1 ? listed[0] : undefined);
    const isHeader = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\x20-\x7e]*$/.test(String(value));
    if (value !== undefined && isHeader) return [[name, String(value)]];
    if (header.value["required"] === true) {
      const reason = "this header of a field can't be given; make it optional in the overlay";
      reader.issues.add(header.pointer, reason, update(header.pointer, { required: false }));
    }
    return [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The properties of a schema and of all that it is made of. */
function propertiesOf(reader: DocumentReader, schema: Place, depth = 0): Map<string, Place> {
  const own = reader.children(schema, "properties");
  const parts = depth > 8 ? [] : ["allOf", "anyOf", "oneOf"].flatMap((key) => reader.items(schema, key));
  return new Map([...parts.flatMap((part) => [...propertiesOf(reader, part, depth + 1)]), ...own]);
}
