/** How a body of a media type is written down. */
export type BodyForm = "json" | "multipart" | "urlencoded" | "text" | "bytes";

export function bodyForm(mediaType: string): BodyForm {
  const type = essence(mediaType);
  if (/[/+]json$/.test(type)) return "json";
  if (type.startsWith("multipart/")) return "multipart";
  if (type === "application/x-www-form-urlencoded") return "urlencoded";
  return TEXT.test(type) ? "text" : "bytes";
}

const TEXT = /^text\/|[/+](xml|yaml|x-yaml|javascript|graphql|sql|x-ndjson|jsonl|json-seq)$/;

/** A media type without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Whether a media type is the one the contract names, which may be a range such as `image/*`. */
export function matchesMediaType(mediaType: string, documented: string): boolean {
  const [type = "", subtype = ""] = essence(documented).split("/");
  const [ownType = "", ownSubtype = ""] = essence(mediaType).split("/");
  return (type === "*" || type === ownType) && (subtype === "*" || subtype === ownSubtype);
}
