import { isObject, type JsonObject, objectOr } from "../document/json.ts";
import { bodyForm } from "../document/media-type.ts";
import { members, type Place, placeAt, step } from "../document/place.ts";
import { draw } from "../sample/draw-value.ts";
import { answerSchemas } from "../sample/schema-document.ts";

type Mutable = Record<string, unknown>;

/**
 * Gives each answer the body to be served, in place of its schema: the contract's own example, else one made up here.
 * Where schemas contain themselves in many ways, to follow them takes Prism minutes, if it comes to an end at all.
 */
export function answerByExample(document: JsonObject, responses: readonly Place[]): void {
  const schemas = answerSchemas(document);
  const bodies = responses.flatMap((response) => members(document, step(document, response, "content")));
  const examples = bodies.map(([mediaType, media]) => exampleOf(document, schemas, mediaType, media));
  for (const [index, [, { value: media }]] of bodies.entries()) {
    if (!isObject(media)) continue;
    for (const name of Object.keys(media)) delete (media as Mutable)[name];
    (media as Mutable)["example"] = examples[index];
  }
  for (const { value } of responses) if (isObject(value)) delete (value as Mutable)["links"];
}

function exampleOf(document: JsonObject, schemas: JsonObject, mediaType: string, media: Place): unknown {
  const { example } = objectOr(media.value);
  const others = members(document, step(document, media, "examples")).map(([, { value }]) => objectOr(value)["value"]);
  // An empty one is no JSON, and a reference in a value is data, which Prism follows.
  const given = [example, ...others].find((value) => value !== undefined && value !== "" && !holdsReference(value));
  if (given !== undefined) return given;
  if (bodyForm(mediaType) !== "json") return "string";
  const { pointer, value } = step(document, media, "schema");
  if (value === undefined) return {};
  const drawing = { document: schemas, fields: "all" as const, isValid: () => true, within: [] };
  return draw(drawing, [placeAt(schemas, pointer)]) ?? {};
}

function holdsReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as Mutable)["$ref"] === "string" || Object.values(value).some(holdsReference);
}
