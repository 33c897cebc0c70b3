import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../document/json.ts";
import { placeAt } from "../document/place.ts";
import { textMatcher } from "./text-matcher.ts";

/** What is wrong with a value; empty where nothing is. */
export type Validate = (schemaPointer: string, value: unknown) => readonly ErrorObject[];

/** Regular expressions for the validator, which tells them apart by their texts. */
const harmlessly = Object.assign((pattern: string) => ({ test: textMatcher(pattern), toString: () => pattern }), {
  code: "undefined",
});

/** The library of formats takes any whole number for one of 64 bits, however large. */
function fits64Bits(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= 2 ** 63;
}

/**
 * A validator for the schemas of a document, by JSON pointer. OpenAPI 3.0's schemas must have been converted. Its errors
 * have a `message` only where that is asked for, since writing those is a fifth of the work of compiling.
 */
export function validator(document: JsonObject, { messages = false } = {}): Validate {
  // Unknown keywords are OpenAPI's own, and formats are those that the mock knows.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    allErrors: true,
    logger: false,
    // Most schemas judge a value or two, so that compiling them is what costs: without polish, and each of them once.
    code: { optimize: false, regExp: harmlessly },
    inlineRefs: false,
    // As decimals, 0.3 is three times 0.1; as a computer divides them, not quite.
    multipleOfPrecision: 9,
    messages,
  });
  addFormats.default(ajv);
  ajv.addFormat("int64", { type: "number", validate: fits64Bits });
  ajv.addSchema(document, "contract");
  // Looking a schema up costs more than judging a value by it.
  const found = new Map<string, ValidateFunction | undefined>();
  // By their texts, schemas without references: those of parameters above all are the same in many an operation.
  const alike = new Map<string, ValidateFunction | undefined>();
  const find = (pointer: string): ValidateFunction | undefined => {
    const text = JSON.stringify(placeAt(document, pointer).value);
    if (text === undefined || text.includes('"$ref"')) return compiled(pointer);
    if (!alike.has(text)) alike.set(text, compiled(pointer));
    return alike.get(text);
  };
  const compiled = (pointer: string): ValidateFunction | undefined => {
    const key = `contract${pointer}`;
    // By itself Ajv compiles once more what it came to by a reference.
    const referred = ajv.schemas["contract"]?.refs[key];
    return (referred instanceof SchemaEnv ? referred.validate : undefined) ?? ajv.getSchema(key);
  };
  return (schemaPointer, value) => {
    if (!found.has(schemaPointer)) found.set(schemaPointer, find(schemaPointer));
    const validate = found.get(schemaPointer);
    if (!validate) throw new Error(`${schemaPointer} is not a schema`);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}
