import type { ErrorObject } from "ajv";
import type { JsonObject } from "../document/json.ts";
import type { ContractContent } from "../document/operation.ts";
import { type Place, placeAt } from "../document/place.ts";
import { draw } from "./draw-value.ts";
import { type Fields, requestSchemas } from "./schema-document.ts";
import { type Validate, validator } from "./validator.ts";

/** Makes up values for the schemas of a document. */
export interface Sampler {
  /** The document, with schemas that mean its direction. */
  readonly schemas: JsonObject;
  /** A value that the schema allows, with as few or as many fields as it allows together. */
  sample(content: ContractContent, fields: Fields): unknown;
  isValid(content: ContractContent, value: unknown): boolean;
  /** What is wrong with a value, by the pointer of its schema. */
  readonly validate: Validate;
}

/** For requests, unless told otherwise. */
export function createSampler(document: JsonObject, direction = requestSchemas): Sampler {
  const schemas = direction(document);
  const validate = validator(schemas);
  let explain: Validate | undefined;
  const isValid = ({ schema }: ContractContent, value: unknown): boolean =>
    schema.value === undefined || validate(schema.pointer, value).length === 0;
  const isSound = (places: readonly Place[], value: unknown) =>
    places.every((place) => isTrue(place) || validate(place.pointer, value).length === 0);

  const make = (content: ContractContent, fields: Fields): unknown => {
    const place = placeAt(schemas, content.schema.pointer);
    // Nearly always what is right in its parts is right as a whole, which costs one look instead of hundreds.
    for (const isPartValid of [() => true, isSound]) {
      const value = draw({ document: schemas, fields, isValid: isPartValid, within: [] }, [place]);
      if (value !== undefined && isValid(content, value)) return value;
    }
    if (fields === "all") return sample(content, "required");
    // The contract's own examples, where nothing made up will do.
    const example = content.examples.find((given) => isValid(content, given));
    if (example !== undefined) return example;
    const tried = draw({ document: schemas, fields, isValid: () => true, within: [] }, [place]);
    explain ??= validator(schemas, { messages: true });
    throw new Error(unsatisfied(content, tried, explain(content.schema.pointer, tried)));
  };

  const made = new Map<string, unknown>();
  const sample = (content: ContractContent, fields: Fields): unknown => {
    if (content.schema.value === undefined) return content.examples[0] ?? {};
    const key = JSON.stringify([fields, content.schema.pointer, content.examples]);
    if (!made.has(key)) made.set(key, make(content, fields));
    return structuredClone(made.get(key));
  };
  return { schemas, isValid, sample, validate };
}

function isTrue({ value }: Place): boolean {
  return value === true;
}

function unsatisfied({ schema, mediaType }: ContractContent, drawn: unknown, errors: readonly ErrorObject[]): string {
  const where = mediaType === "" ? schema.pointer : `${schema.pointer} (${mediaType})`;
  const why = errors.map(({ instancePath, message }) => `${instancePath || "the value"} ${message}`).join("; ");
  return `No valid sample of ${where} could be made up. Tried ${JSON.stringify(drawn)}: ${why}. Give the schema an \`example\`.`;
}
