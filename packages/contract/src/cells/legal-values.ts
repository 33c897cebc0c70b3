import { mayExplode } from "@agentpost/document";
import { canonical } from "../document/canonical.ts";
import { objectOr } from "../document/json.ts";
import { boundariesOf } from "./boundaries.ts";
import type { Part } from "./part.ts";
import type { PartValues } from "./part-values.ts";
import type { SchemaLocation } from "./schema-locations.ts";

/** A value that the contract allows by name: one of an enum, one on a boundary, or one of an alternative. */
export interface LegalValue {
  /** In the id of a cell, after the location: `= "agent"`. */
  readonly label: string;
  readonly candidates: Iterable<unknown>;
  /** Why none is tried. */
  readonly beyond?: string | undefined;
}

/** Every enum value, every boundary and every alternative that a location states. */
export function legalValues(location: SchemaLocation, { form }: Part, values: PartValues): LegalValue[] {
  const onWire = (value: unknown) => form === "json" || value !== null;
  const sample = values.sample(location);
  const found = [
    ...enumOf(location)
      .filter(onWire)
      .map((value) => ({ label: `= ${canonical(value)}`, candidates: [value] })),
    ...boundariesOf(location, sample).map(({ label, legal, beyond }) => ({ label, candidates: legal, beyond })),
    ...patternsOf(location).map((pattern) => ({ label: `matches /${pattern}/`, candidates: [sample] })),
    // Where all is text, alternatives read alike.
    ...(form === "json" ? location.alternatives : []).map((alternative) => {
      return { label: alternative.label, candidates: values.ofAlternative(location, alternative) };
    }),
  ];
  return [...new Map(found.map((value) => [value.label, value])).values()];
}

/** Every value that an enum or a `const` of the location allows. */
export function enumOf({ schemas }: SchemaLocation): unknown[] {
  const values = schemas.flatMap((schema) => {
    const { enum: listed } = schema;
    return [...(Array.isArray(listed) ? listed : []), ...("const" in schema ? [schema["const"]] : [])];
  });
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

export function patternsOf({ schemas }: SchemaLocation): string[] {
  const patterns = schemas
    .map((schema) => objectOr(schema)["pattern"])
    .filter((pattern) => typeof pattern === "string");
  return [...new Set(patterns)].filter((pattern) => !mayExplode(pattern));
}
