import type { JsonObject } from "@agentpost/document";

/**
 * Whether values are files: OpenAPI 3.0's `format: binary`, and since 3.1 a content media type that is no text, or the
 * encoding `binary`. With any other encoding, such as base64, a value is a text.
 */
export function isBinary({ type, format, contentMediaType, contentEncoding }: JsonObject): boolean {
  const types = [type].flat().filter((name) => name !== undefined && name !== "null");
  if (types.some((name) => name !== "string")) return false;
  if (format === "binary" || contentEncoding === "binary") return true;
  if (contentEncoding !== undefined || typeof contentMediaType !== "string") return false;
  return !/^text\/|json$/.test(contentMediaType);
}
