import { type Check, kind, problem } from "./check.js";

/** A text of a form; where the standard has rare variants, more is taken than it allows, and never less. */
function format(name: string, example: string, form: RegExp): Check {
  return kind(
    `${/^[aeio]/i.test(name) ? "an" : "a"} ${name}`,
    (value) => typeof value === "string",
    (value: string) => (form.test(value) ? undefined : problem(`is no ${name}`, `one such as ${example}`)),
  );
}

/** A UUID, in either case. */
export const uuid: Check = /* @__PURE__ */ format(
  "UUID",
  "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815",
  /^(urn:uuid:)?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
);

/** A date as RFC 3339 writes it: `2026-11-30`. */
export const date: Check = /* @__PURE__ */ format("date", "2026-01-31", /^\d{4}-\d\d-\d\d$/);

/** The time zone isn't asked for: RFC 3339 does, and many who name this format don't. */
export const dateTime: Check = /* @__PURE__ */ format(
  "date and time",
  "2026-01-31T12:00:00Z",
  /^\d{4}-\d\d-\d\d[t\s_]\d\d:\d\d/i,
);

/** What is before and after the sign may be nearly anything, in quotes. */
export const email: Check = /* @__PURE__ */ format("email address", "ana@example.com", /.@./s);

/** An absolute address. */
export const uri: Check = /* @__PURE__ */ format("address with a scheme", "https://example.com", /^[a-z][a-z\d+.-]*:/i);
