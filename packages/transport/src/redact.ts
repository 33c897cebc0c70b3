/** Masks every form of a client's credentials in a text. */
export type Redact = (text: string) => string;

// Shorter than any credential in use, and likely to stand in an innocent word.
const SHORTEST = 4;

/**
 * Errors and events are built by allow-list and hold no credential of their own accord; this masks one
 * that a vendor or a runtime repeats to us, as it is, percent-encoded or as part of a header.
 */
export function redactor(secrets: readonly string[]): Redact {
  const forms = secrets
    .filter(({ length }) => length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    // The longest first: a credential may contain another.
    .sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, "[redacted]"), text);
}

/** The same for every string and every name inside a JSON value. */
export function redactDeep(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
  if (Object(value) !== value) return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [redact(name), redactDeep(item, redact)]),
  );
}

/** An error with the name and the masked message of what was thrown: what else hangs on that may hold the request. */
export function maskedCopy(thrown: unknown, redact: Redact): Error {
  const { name, message } = thrown instanceof Error ? thrown : { name: "Error", message: String(thrown) };
  const withoutQueries = message.replace(/(?<=https?:\/\/[^\s?#"']*)[?#][^\s"']*/g, "");
  return Object.assign(new Error(redact(withoutQueries)), { name });
}
