import { at, describeJson, isObject, type JsonObject } from "@agentpost/document";
import type { RequestBody, RequestContent } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove, replace } from "../overlay-answer.ts";
import { text } from "../write/source-text.ts";
import { firstParagraph } from "./description.ts";
import { readFormEncoding } from "./form-encoding.ts";
import { bodyWriter, essence, jsonFirst } from "./media-types.ts";
import type { OperationSite } from "./operation-sites.ts";
import { isBodyRequired } from "./required-body.ts";
import { isOneObject, isStructured, schemaOf, shapeOf } from "./schema-shape.ts";
import { componentType, type RequestName } from "./type-expression.ts";

/** The request body of an operation, with every media type that it may have. */
export function readRequestBody(
  reader: DocumentReader,
  site: OperationSite,
  operation: string,
  rename: RequestName,
): RequestBody | undefined {
  const body = reader.child(site.operation, "requestBody");
  if (!body) return undefined;
  const stated = body.value["required"] === true;
  if (site.method === "get" || site.method === "head") {
    const method = site.method.toUpperCase();
    // OpenAPI 3.0, Operation Object: a body that HTTP gives no meaning shall be ignored.
    if (stated && !String(reader.document["openapi"]).startsWith("3.0"))
      reader.issues.add(
        at(site.operation.pointer, "requestBody"),
        `is required, and fetch sends no body with ${method}; remove it in the overlay`,
        remove(at(site.operation.pointer, "requestBody")),
      );
    return undefined;
  }
  const required = isBodyRequired(reader, body);
  const whole = `operations[${text(operation)}]["requestBody"]`;
  const contentType = required ? `${whole}["content"]` : `NonNullable<${whole}>["content"]`;
  const contents = jsonFirst(reader.children(body, "content")).flatMap(
    ([mediaType, place]) => readContent(reader, mediaType, place, contentType, rename) ?? [],
  );
  if (contents.length === 0) {
    // Who may leave a body out can do without it; else there is nothing that can be called.
    const answer = remove(required ? site.operation.pointer : at(site.operation.pointer, "requestBody"));
    const reason = "has no media type that can be sent; name one in the overlay, or remove what needs it";
    reader.issues.add(at(body.pointer, "content"), reason, answer);
    return undefined;
  }
  const unsaid =
    required && !stated ? `Required: \`${body.pointer}\` doesn't say so, but no body is taken without a value.` : "";
  const description = firstParagraph(body.value["description"]);
  return { required, description: [description, unsaid].filter(Boolean).join(" "), contents };
}

function readContent(
  reader: DocumentReader,
  given: string,
  content: Place,
  contentType: string,
  rename: RequestName,
): RequestContent | undefined {
  const schema = schemaOf(reader, content);
  const shape = shapeOf(reader, schema);
  const mediaType = essence(given) === "*/*" ? anyMediaType(isStructured(shape)) : given;
  const writer =
    bodyWriter(mediaType) === "writeBytes" && essence(given) === "*/*" ? "writeAnyBytes" : bodyWriter(mediaType);
  if (writer === undefined) {
    const reason = `a body of ${given} can't be sent; name one exact media type in the overlay, or leave it out`;
    reader.issues.add(content.pointer, reason, remove(content.pointer));
    return undefined;
  }
  const fields = writer === "writeMultipart" || writer === "writeUrlEncoded";
  if (fields && schema && (shape === "list" || shape === "text" || shape === "number" || shape === "boolean")) {
    const reason = `the schema of ${given} must be an object, whose properties are the fields`;
    const answer = replace(content, "schema", { type: "object", additionalProperties: { type: "string" } });
    reader.issues.add(content.pointer, reason, ...answer);
  }
  let type = componentType(content.value["schema"], rename) ?? `${contentType}[${text(given)}]`;
  const isOpaque = ["writeText", "writeBytes", "writeAnyBytes"].includes(writer);
  if (isOpaque) type = writer === "writeText" ? "string" : "Blob";
  return {
    mediaType,
    writer,
    encoding: fields ? readFormEncoding(reader, content, schema, writer === "writeMultipart") : {},
    type,
    isOneObject: !isOpaque && isOneObject(reader, schema),
    example: readExample(reader, content),
    schema: schema && { pointer: at(content.pointer, "schema"), schema: schema.value },
  };
}

/** `x-agentpost-example`: a body for the README, where what the contract requires isn't what a first call needs. */
function readExample(reader: DocumentReader, { value, pointer }: Place): JsonObject | undefined {
  const example = value["x-agentpost-example"];
  if (example === undefined || isObject(example)) return example;
  reader.issues.add(at(pointer, "x-agentpost-example"), `came as ${describeJson(example)}; expected an object`);
  return undefined;
}

/** Every media type is fine to a vendor that says so; frameworks say it of their JSON. */
function anyMediaType(structured: boolean): string {
  return structured ? "application/json" : "application/octet-stream";
}
