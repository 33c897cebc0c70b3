/** A text as it is; empty for what is none, since a message may consist of files alone. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
