import type { ErrorObject } from "ajv";
import { type Options, sample } from "openapi-sampler";
import { isObject, type JsonObject } from "../document/json.ts";
import type { ContractContent } from "../document/operation.ts";
import { complete } from "./complete.ts";
import { describeErrors, wrongValues } from "./errors.ts";
import { prune } from "./prune.ts";
import { type Fields, requestSchemas, sampledSchemas } from "./schema-document.ts";
import { validator } from "./validator.ts";

/** Makes up values for the schemas of a document. */
export interface Sampler {
  /** A value that the schema allows, with as few or as many fields as it allows together. */
  sample(content: ContractContent, fields: Fields): unknown;
  isValid(content: ContractContent, value: unknown): boolean;
}

const OPTIONS: Options = { skipReadOnly: true, enablePatterns: true, quiet: true };

export function createSampler(document: JsonObject): Sampler {
  const schemas = requestSchemas(document);
  const validate = validator(schemas);
  const sources = { required: sampledSchemas(schemas, "required"), all: sampledSchemas(schemas, "all") };

  const draw = ({ schema }: ContractContent, fields: Fields, source = sources[fields]): unknown =>
    sample({ $ref: schema.pointer }, { ...OPTIONS, skipNonRequired: fields === "required" }, source);
  const isValid = (content: ContractContent, value: unknown): boolean =>
    content.schema.value === undefined || validate(content.schema.pointer, value).length === 0;

  // The contract's own examples, where nothing made up will do.
  const given = (content: ContractContent): unknown =>
    [...content.examples, draw(content, "all", schemas)].find((example) => isValid(content, example));

  const smallest = (content: ContractContent): unknown => {
    const drawn = draw(content, "required");
    const check = (value: unknown) => validate(content.schema.pointer, value);
    const whole = draw(content, "all");
    const valid = complete(drawn, whole, check) ?? [whole].find((value) => isValid(content, value)) ?? given(content);
    if (valid === undefined) throw new Error(unsatisfied(content, drawn, check(drawn)));
    return valid;
  };

  const largest = (content: ContractContent): unknown => {
    const whole = draw(content, "all");
    const wrong = wrongValues(validate(content.schema.pointer, whole));
    if (wrong.length > 0) {
      const example = given(content);
      if (example === undefined) throw new Error(unsatisfied(content, whole, wrong));
      return example;
    }
    const pruned = prune(whole, (value) => validate(content.schema.pointer, value));
    if (pruned !== undefined) return pruned;
    const base = smallest(content);
    if (!isObject(base) || !isObject(whole)) return base;
    // Alternatives may exclude each other: take as many fields as go together.
    const value: Record<string, unknown> = { ...base };
    for (const [name, item] of Object.entries(whole)) {
      if (isValid(content, { ...value, [name]: item })) value[name] = item;
    }
    return value;
  };

  // The cells of a request ask for the same schema again and again, for each of its parts; nobody changes a sample.
  const drawn = { required: new Map<string, unknown>(), all: new Map<string, unknown>() };
  return {
    isValid,
    sample(content, fields) {
      const { schema, mediaType, examples } = content;
      if (schema.value === undefined) return examples[0] ?? {};
      const key = JSON.stringify([mediaType, schema.pointer, examples]);
      if (!drawn[fields].has(key)) drawn[fields].set(key, fields === "required" ? smallest(content) : largest(content));
      return drawn[fields].get(key);
    },
  };
}

function unsatisfied({ schema, mediaType }: ContractContent, drawn: unknown, errors: readonly ErrorObject[]): string {
  const where = mediaType === "" ? schema.pointer : `${schema.pointer} (${mediaType})`;
  return `No valid sample of ${where} could be made up. Tried ${JSON.stringify(drawn)}: ${describeErrors(errors)}. Give the schema an \`example\`.`;
}
