const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** A vendor's time as it is, if it is one of RFC 3339: of another form, nobody can tell its zone. */
export function rfc3339(text: unknown): string | undefined {
  const isTime = typeof text === "string" && DATE_TIME.test(text) && !Number.isNaN(Date.parse(text));
  return isTime ? text : undefined;
}

/** A time in seconds since 1970 as an RFC 3339 date and time; undefined for what is none. */
export function rfc3339OfSeconds(seconds: unknown): string | undefined {
  const date = new Date(typeof seconds === "number" ? 1_000 * seconds : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
