import { at } from "@agentpost/document";
import type { ParameterPlace } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove, update } from "../overlay-answer.ts";
import { isJson } from "./media-types.ts";
import { isStructured, type Shape } from "./schema-shape.ts";

const TEXT = { type: "string" };

/**
 * The transport's writer for a parameter's style. Undefined where values have no parts: they are written as they are.
 */
export function parameterWriter(
  reader: DocumentReader,
  { pointer, value }: Place,
  place: ParameterPlace,
  shape: Shape,
  mediaTypes: readonly string[],
): string | undefined {
  const unsupported = (key: string, reason: string): undefined => {
    const answer = [remove(at(pointer, key)), ...(key === "content" ? [update(pointer, { schema: TEXT })] : [])];
    reader.issues.add(at(pointer, key), `${reason}; describe the parameter in another way in the overlay`, ...answer);
    return undefined;
  };
  if (mediaTypes.length > 0) {
    const json = mediaTypes.length === 1 && isJson(mediaTypes[0] ?? "");
    if (!json || place === "path")
      return unsupported("content", `content of ${mediaTypes.join(", ")} can't be expressed here`);
    return "jsonParameter";
  }
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = value["style"] ?? usual;
  const explode = value["explode"] ?? style === "form";
  if (place === "path") {
    if (style !== "simple" && style !== "label" && style !== "matrix")
      return unsupported("style", `the style ${JSON.stringify(style)} can't be expressed in a path`);
    if (style === "simple" && !isStructured(shape)) return undefined;
    return `pathStyle(${JSON.stringify(style)}${explode === true ? ", true" : ""})`;
  }
  if (place === "header") {
    if (style !== "simple")
      return unsupported("style", `the style ${JSON.stringify(style)} can't be expressed in a header`);
    if (!mayHaveParts(shape)) return undefined;
    return explode === true && shape === "object" ? "simpleExploded" : "formList";
  }
  if (style === "form") return mayHaveParts(shape) ? (explode === true ? "formExploded" : "formList") : undefined;
  if (place === "query" && style === "deepObject") return "deepObject";
  if (place === "query" && (style === "spaceDelimited" || style === "pipeDelimited")) {
    // Exploded, these two are the same as an exploded form.
    return explode === true ? "formExploded" : style;
  }
  return unsupported("style", `the style ${JSON.stringify(style)} can't be expressed in a ${place}`);
}

function mayHaveParts(shape: Shape): boolean {
  return isStructured(shape) || shape === "unknown";
}
