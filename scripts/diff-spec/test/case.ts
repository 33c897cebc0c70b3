import type { JsonObject } from "@agentpost/document";
import type { Bump } from "../bump.ts";
import type { Judge } from "../finding.ts";

/** An operation that a case may change, with every part that cases need at hand. */
export interface Draft {
  /** Its path item. */
  readonly item: JsonObject;
  readonly operation: JsonObject;
  readonly parameters: JsonObject[];
  readonly request: Schema;
  readonly answer: Schema;
  readonly failure: Schema;
  readonly responses: JsonObject;
}

export interface Schema extends JsonObject {
  properties: { [name: string]: JsonObject };
  required: string[];
}

/**
 * One single change, the bump that it asks for, the judges that find reason for just that bump, and every line of the
 * changelog.
 */
export type Case = readonly [
  name: string,
  bump: Bump,
  judges: readonly Judge[],
  says: readonly string[],
  change: (draft: Draft) => void,
  /** What the operation is like before. */
  given?: (draft: Draft) => void,
];

/** The named part of a list or map, which a case must have. */
export function part<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the base document has no such part");
  return value;
}

/** A property of a body or an answer. */
export function property({ properties }: Schema, name: string): JsonObject {
  return part(properties[name]);
}
