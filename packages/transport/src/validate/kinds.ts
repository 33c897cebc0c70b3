import { type Check, kind } from "./check.js";
import { limited } from "./limited.js";

// Marked as pure, so that a bundle holds only those that its contract needs.

/** What the contract leaves open, or says in a way that isn't checked. */
export const anything: Check = /* @__PURE__ */ kind("a value", () => true);

/** What the contract rules out: it is left out, or refused. */
export const nothing: Check = /* @__PURE__ */ kind("nothing", () => false);

/** A text that is well-formed Unicode. */
export const text: Check = /* @__PURE__ */ kind("a text", (value) => typeof value === "string");

/** A number that is finite. */
export const number: Check = /* @__PURE__ */ kind(
  "a number",
  (value) => Number.isFinite(value) || typeof value === "bigint",
);

/** A whole number. */
export const integer: Check = /* @__PURE__ */ kind(
  "a whole number",
  (value) => Number.isInteger(value) || typeof value === "bigint",
);

/** A whole number that 32 bits hold. */
export const int32: Check = /* @__PURE__ */ limited(integer, { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 });

/** A whole number that 64 bits hold; beyond 2 ** 53, numbers of this language are not exact. */
export const int64: Check = /* @__PURE__ */ limited(integer, { minimum: -(2 ** 63), maximum: 2 ** 63 });

/** `true` or `false`. */
export const boolean: Check = /* @__PURE__ */ kind("true or false", (value) => typeof value === "boolean");

/** A boolean where all is text, as in a path: the word will do. */
export const trueOrFalse: Check = /* @__PURE__ */ kind("true or false", (value) =>
  [true, false, "true", "false"].includes(value as string),
);

/** The content of a file; a text will do. */
export const file: Check = /* @__PURE__ */ kind(
  "a Blob",
  (value) => value instanceof Blob || typeof value === "string",
);
