import type { JsonSchema } from "@agentpost/tools";

/** A Standard Schema that tells what is expected, and takes whatever comes. */
export interface ToldSchema {
  /** Standard Schema 1. */
  readonly "~standard": {
    /** Of Standard Schema. */
    readonly version: 1;
    /** Who made it. */
    readonly vendor: "agentpost";
    /** Takes any value as it is: the tool itself looks at it. */
    validate(value: unknown): {
      /** The value that came. */
      readonly value: unknown;
    };
    /** The same as JSON Schema. */
    readonly jsonSchema: {
      /** Of what goes in. */
      input(): Record<string, unknown>;
      /** Of what comes out, which is the same. */
      output(): Record<string, unknown>;
    };
  };
}

/** A tool checks its input itself, and then says how to mend it; a server that checked first would say it in fewer words. */
export function toldSchema(schema: JsonSchema): ToldSchema {
  const json = () => structuredClone(schema) as Record<string, unknown>;
  return {
    "~standard": {
      version: 1,
      vendor: "agentpost",
      validate: (value) => ({ value }),
      jsonSchema: { input: json, output: json },
    },
  };
}
