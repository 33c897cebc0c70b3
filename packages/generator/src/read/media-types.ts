import type { AnswerKind } from "../api.ts";

/** A media type without its parameters, in small letters. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
  return /^[\w.*-]+\/(?:[\w.-]+\+)?json$/.test(essence(mediaType));
}

const TEXT =
  /^text\/|^application\/(?:xml|javascript|yaml|x-yaml|x-ndjson|jsonl|json-seq|graphql|sql)$|\+(?:xml|yaml)$/;

/** How an answer of this media type is read. */
export function answerKind(mediaType: string, hasStructure: boolean): AnswerKind {
  // Frameworks that don't know better document their JSON as `*/*`.
  if (isJson(mediaType) || (essence(mediaType) === "*/*" && hasStructure)) return "json";
  return TEXT.test(essence(mediaType)) ? "text" : "bytes";
}

/** The transport's writer of a body; undefined where there is none for it. */
export function bodyWriter(mediaType: string): string | undefined {
  const type = essence(mediaType);
  if (isJson(type)) return "writeJson";
  if (type === "multipart/form-data") return "writeMultipart";
  if (type === "application/x-www-form-urlencoded") return "writeUrlEncoded";
  if (type.startsWith("multipart/") || type.includes("*")) return undefined;
  return TEXT.test(type) ? "writeText" : "writeBytes";
}

/** JSON first, since it is what most people want; the rest as the document has it. */
export function jsonFirst<Entry extends readonly [mediaType: string, ...rest: unknown[]]>(
  entries: readonly Entry[],
): Entry[] {
  return [...entries.filter(([type]) => isJson(type)), ...entries.filter(([type]) => !isJson(type))];
}
