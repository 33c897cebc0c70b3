import type { JsonSchema } from "@agentpost/tools";

/** A Standard Schema that tells what is expected, and takes whatever comes. */
export interface ToldSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "agentpost";
    validate(value: unknown): { readonly value: unknown };
    readonly jsonSchema: { input(): Record<string, unknown>; output(): Record<string, unknown> };
  };
}

/** A tool checks its input itself, and then says how to mend it; a server that checked first would say it in fewer words. */
export function toldSchema(schema: JsonSchema): ToldSchema {
  const json = () => ({ ...schema }) as Record<string, unknown>;
  return {
    "~standard": {
      version: 1,
      vendor: "agentpost",
      validate: (value) => ({ value }),
      jsonSchema: { input: json, output: json },
    },
  };
}
