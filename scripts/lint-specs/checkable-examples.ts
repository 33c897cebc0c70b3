import { at, type JsonObject, tokensOf } from "@agentpost/document";
import { mapEverySchema } from "./map-every-schema.ts";

/** A document made for the linter's validator alone, and where its parts stand in the real one. */
export interface CheckableExamples {
  readonly document: JsonObject;
  readonly realPointer: (pointer: string) => string;
}

/**
 * Two things keep the linter from checking all examples: it has no eye for defaults, which a client may well send,
 * and it gives up on `nullable` without `type`, which vendors write beside `allOf`. So in this copy a default is one
 * more example, and such a schema says in other words that it may be null.
 */
export function checkableExamples(document: JsonObject): CheckableExamples {
  const moved = new Map<string, string>();
  const copy = mapEverySchema(document, (schema, pointer) => {
    const withDefault = defaultAsExample(schema, pointer, moved);
    const { nullable, ...rest } = withDefault;
    if (nullable !== true || schema["type"] !== undefined) return withDefault;
    const { example, examples, ...shape } = rest;
    moved.set(at(pointer, "anyOf", 0), pointer);
    return {
      ...(example === undefined ? {} : { example }),
      ...(examples === undefined ? {} : { examples }),
      anyOf: [shape, { enum: [null] }],
    };
  });
  const realPointer = (pointer: string) =>
    tokensOf(pointer).reduce((real, token) => moved.get(at(real, token)) ?? at(real, token), "");
  return { document: copy, realPointer };
}

function defaultAsExample(schema: JsonObject, pointer: string, moved: Map<string, string>): JsonObject {
  const { default: value, examples, nullable } = schema;
  if (value === undefined || (value === null && nullable === true)) return schema;
  const others = Array.isArray(examples) ? examples : [];
  moved.set(at(pointer, "examples", others.length), at(pointer, "default"));
  return { ...schema, examples: [...others, value] };
}
