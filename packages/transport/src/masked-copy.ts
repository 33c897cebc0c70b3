import type { Redact } from "./redact.js";

/** An error with the name and the masked message of what was thrown: what else hangs on that may hold the request. */
export function maskedCopy(thrown: unknown, redact: Redact): Error {
  const { name, message } = thrown instanceof Error ? thrown : { name: "Error", message: String(thrown) };
  const withoutQueries = message.replace(/(?<=https?:\/\/[^\s?#"']*)[?#][^\s"']*/g, "");
  return Object.assign(new Error(redact(withoutQueries)), { name });
}
