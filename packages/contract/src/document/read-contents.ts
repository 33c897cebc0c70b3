import { type JsonObject, objectOr } from "./json.ts";
import { mayBeEmpty } from "./may-be-empty.ts";
import { bodyForm } from "./media-type.ts";
import type { ContractBody, ContractContent } from "./operation.ts";
import { members, type Place, step } from "./place.ts";
import { readEncodings } from "./read-encodings.ts";

/** A request body, with the media type that a client sends by default first: JSON, where there is any. */
export function readBody(document: JsonObject, place: Place): ContractBody | undefined {
  const contents = readContents(document, place).map(named);
  if (contents.length === 0) return undefined;
  const isJson = ({ mediaType }: ContractContent) => bodyForm(mediaType) === "json";
  const ordered = [...contents.filter(isJson), ...contents.filter((content) => !isJson(content))];
  const { required } = objectOr(place.value);
  return { required: required === undefined ? !mayBeEmpty(document, contents) : required === true, contents: ordered };
}

/** Says of a body that it is required, where only its fields tell. */
export function sayRequired(document: JsonObject, place: Place): void {
  if (readBody(document, place)?.required) Object.assign(place.value as JsonObject, { required: true });
}

export function readContents(document: JsonObject, owner: Place): ContractContent[] {
  return members(document, step(document, owner, "content")).map(([mediaType, place]) =>
    readContent(document, mediaType, place),
  );
}

export function readContent(document: JsonObject, mediaType: string, place: Place): ContractContent {
  const { example } = objectOr(place.value);
  const form = bodyForm(mediaType);
  const hasFields = form === "multipart" || form === "urlencoded";
  const further = members(document, step(document, place, "examples")).map(([, { value }]) => objectOr(value)["value"]);
  return {
    mediaType,
    schema: step(document, place, "schema"),
    examples: [example, ...further].filter((value) => value !== undefined),
    ...(hasFields && { encodings: readEncodings(document, mediaType, place) }),
  };
}

/** A vendor that takes anything takes JSON where the schema has parts, and bytes where it doesn't. */
function named(content: ContractContent): ContractContent {
  if (content.mediaType !== "*/*") return content;
  const { type, properties, items, allOf } = objectOr(content.schema.value);
  const hasParts =
    type === "object" || type === "array" || [properties, items, allOf].some((part) => part !== undefined);
  return { ...content, mediaType: hasParts ? "application/json" : "application/octet-stream" };
}
