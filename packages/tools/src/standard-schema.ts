import { type JsonSchema, problemOf } from "./json-schema.js";

/** A schema that frameworks take: Standard Schema 1, which also tells its JSON Schema. */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "agentpost";
    validate(value: unknown): Validated<Value>;
    readonly jsonSchema: {
      input(options?: object): Record<string, unknown>;
      output(options?: object): Record<string, unknown>;
    };
  };
}

export type Validated<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** A JSON Schema as a Standard Schema. A message names the field, so that a model can mend its call by it alone. */
export function standardSchema<Value>(schema: JsonSchema): StandardSchema<Value> {
  const json = () => ({ ...schema }) as Record<string, unknown>;
  return {
    "~standard": {
      version: 1,
      vendor: "agentpost",
      validate(value) {
        const problem = problemOf(value, schema);
        if (!problem) return { value: value as Value };
        const { path, message } = problem;
        return { issues: [{ message: `${path.join(".") || "input"} ${message}`, path }] };
      },
      jsonSchema: { input: json, output: json },
    },
  };
}
