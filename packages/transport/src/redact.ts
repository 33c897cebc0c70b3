/** Masks every form of a client's credentials in a text. */
export type Redact = (text: string) => string;

/**
 * Errors and events are built by allow-list and hold no credential of their own accord; this masks one
 * that a vendor or a runtime repeats to us, as it is, percent-encoded or as part of a header.
 */
export function redactor(secrets: Iterable<string>): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    // Shorter than any credential in use, and likely to stand in an innocent word.
    if (secret.length < 4) continue;
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) forms.add(form);
  }
  // The longest first: a credential may contain another.
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  return (text) => ordered.reduce((masked, form) => masked.replaceAll(form, "[redacted]"), text);
}

/** The same for every string and every name inside a JSON value. */
export function redactDeep(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), redactDeep(item, redact)]));
}
