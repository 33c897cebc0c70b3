import { isObject, type JsonObject, objectOr } from "../document/json.ts";
import { placeAt, step } from "../document/place.ts";

/** An answer that a mock gives to `Prefer: code=<code>, example=<name>`. */
export interface AnswerExample {
  /** Upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** A status, a range such as `4XX`, or `default`. */
  readonly code: string;
  readonly mediaType: string;
  readonly name: string;
  readonly body: unknown;
}

/** Puts the examples into the answers, after the one that is served where none is asked for. */
export function nameExamples(document: JsonObject, examples: readonly AnswerExample[]): void {
  for (const { method, path, code, mediaType, name, body } of examples) {
    const names = [path, method.toLowerCase(), "responses", code, "content", mediaType];
    const { value: media } = names.reduce((place, key) => step(document, place, key), placeAt(document, "#/paths"));
    if (!isObject(media)) throw new Error(`${method} ${path} answers ${code} with no ${mediaType}`);
    const named = { ...objectOr(media["examples"]), [name]: { value: body } };
    (media as Record<string, unknown>)["examples"] = named;
  }
}
