import type { JsonSchema } from "./json-schema.js";
import { problemOf } from "./schema-problem.js";
import { withoutNulls } from "./without-nulls.js";

/** A schema that frameworks take: Standard Schema 1, which also tells its JSON Schema. */
export interface StandardSchema<Value> {
  /** Standard Schema 1. */
  readonly "~standard": {
    /** Of Standard Schema. */
    readonly version: 1;
    /** Who made it. */
    readonly vendor: "agentpost";
    /** The value without the optional fields that are null, or what is wrong with it. */
    validate(value: unknown): Validated<Value>;
    /** The same as JSON Schema. */
    readonly jsonSchema: {
      /** Of what goes in. */
      input(options?: object): Record<string, unknown>;
      /** Of what comes out, which is the same. */
      output(options?: object): Record<string, unknown>;
    };
  };
}

/** What a look at a value has found. */
export type Validated<Value> =
  | {
      /** The value, which is as the schema says. */
      readonly value: Value;
      /** Undefined where nothing is wrong. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong. */
      readonly issues: readonly {
        /** In words that name the field. */
        readonly message: string;
        /** Where it is. */
        readonly path: readonly (string | number)[];
      }[];
    };

/** A JSON Schema as a Standard Schema. A message names the field, so that a model can mend its call by it alone. */
export function standardSchema<Value>(schema: JsonSchema): StandardSchema<Value> {
  // A copy through and through: the AI SDK changes what it is given, down to the fields of fields.
  const json = () => structuredClone(schema) as Record<string, unknown>;
  return {
    "~standard": {
      version: 1,
      vendor: "agentpost",
      validate(given) {
        const value = withoutNulls(given, schema);
        const problem = problemOf(value, schema);
        if (!problem) return { value: value as Value };
        const { path, message } = problem;
        return { issues: [{ message: `${path.join(".") || "input"} ${message}`, path }] };
      },
      jsonSchema: { input: json, output: json },
    },
  };
}
