import type { RawUniversalConfig } from "@redocly/openapi-core";

type Rules = NonNullable<RawUniversalConfig["rules"]>;

/** What breaks a client or its generation. */
const NEEDED: Rules = {
  "operation-operationId": "error",
  "operation-operationId-unique": "error",
  "path-parameters-defined": "error",
  "security-defined": "error",
};

/** The rules that say what a client needs of an operation. */
export const OF_OPERATIONS: readonly string[] = Object.keys(NEEDED);

/** The rules whose breach is an error. All else is the vendor's own affair, and no reason to refuse its client. */
export const ERRORS: readonly string[] = [...OF_OPERATIONS, "discriminator-resolves", "no-unresolved-refs"];

/** Advice on style, or on a document's own manners, which are the vendor's and don't concern a client. */
const NOT_OURS: Rules = {
  "info-license": "off",
  "info-license-strict": "off",
  "no-path-trailing-slash": "off",
  "no-server-example.com": "off",
  "no-server-trailing-slash": "off",
  "no-unsafe-markdown": "off",
  "no-unused-components": "off",
  "operation-4xx-response": "off",
  "operation-operationId-url-safe": "off",
  "operation-summary": "off",
  "tag-description": "off",
  // Real, and harmless: a variable that no address uses, and `nullable` beside `allOf` with the type left to that.
  "no-undefined-server-variable": "warn",
  "nullable-type-sibling": "warn",
};

/** Undocumented properties are allowed, as they are on the wire. */
const EXAMPLES: Rules = {
  "no-invalid-media-type-examples": { severity: "error", allowAdditionalProperties: true },
  "no-invalid-parameter-examples": { severity: "error", allowAdditionalProperties: true },
  "no-invalid-schema-examples": { severity: "error", allowAdditionalProperties: true },
};

const off = (rules: Rules): Rules => Object.fromEntries(Object.keys(rules).map((rule) => [rule, "off"]));

export const DOCUMENT_RULES: RawUniversalConfig = {
  extends: ["recommended"],
  rules: { ...NEEDED, ...NOT_OURS, ...off(EXAMPLES) },
};

export const EXAMPLE_RULES: RawUniversalConfig = { rules: EXAMPLES };
