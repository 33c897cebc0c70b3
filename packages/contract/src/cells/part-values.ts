import { isObject, type JsonObject } from "../document/json.ts";
import type { Place } from "../document/place.ts";
import { memberAt, pointerOf, withMember } from "../document/pointer.ts";
import type { Sampler } from "../sample/sampler.ts";
import type { Fields } from "../sample/schema-document.ts";
import type { Alternative } from "./alternatives.ts";
import type { Breach } from "./breach.ts";
import type { KeywordJudge } from "./keyword-judge.ts";
import type { Part } from "./part.ts";
import type { SchemaLocation } from "./schema-locations.ts";

/** Makes values of one part of a request: legal ones with a given value somewhere, and illegal ones. */
export interface PartValues {
  /** A value for a location by itself; undefined where none can be made up. */
  sample(location: SchemaLocation): unknown;
  /**
   * A legal value of the whole part with one of the candidates at the location: the first that the schemas allow there.
   */
  legal(location: SchemaLocation, candidates: Iterable<unknown>): unknown;
  /** An illegal value of the whole part, made by one change of a legal one that has the location. */
  illegal(location: SchemaLocation, breach: Breach): unknown;
  /**
   * Values of the location that one of its alternatives allows; the whole part may still forbid them. Default: those with
   * the fewest fields first.
   */
  ofAlternative(location: SchemaLocation, alternative: Alternative, order?: readonly Fields[]): readonly unknown[];
}

export function partValues(sampler: Sampler, part: Part, judge: KeywordJudge): PartValues {
  const isLegal = (value: unknown) => orElse(() => sampler.isValid(part.content, value), false);
  const breaks = (value: unknown) => orElse(() => judge(part.content.schema, value), []);
  // Made when they are asked for: most answers have one form, and no need of any.
  let made: readonly unknown[] | undefined;
  const bases = () => {
    made ??= (["all", "required"] as const)
      .map((fields) => orElse(() => sampler.sample(part.content, fields), undefined))
      .filter((base) => base !== undefined);
    return made;
  };

  const sample = ({ place }: SchemaLocation): unknown =>
    orElse(() => sampler.sample(contentAt(place), "required"), undefined);

  /** The base with everything that leads to the location. */
  const withParents = (base: unknown, { parent }: SchemaLocation): unknown => {
    if (!parent) return base;
    const inner = withParents(base, parent);
    return memberAt(inner, parent.names) === undefined ? withMember(inner, parent.names, sample(parent)) : inner;
  };

  const legal = (location: SchemaLocation, candidates: Iterable<unknown>): unknown => {
    for (const hosts of [bases, () => basesOfAlternatives(location.parent)]) {
      for (const base of hosts()) {
        for (const candidate of candidates) {
          const value = withMember(withParents(base, location), location.names, candidate);
          if (isLegal(value)) return value;
        }
      }
    }
    return undefined;
  };

  /** The base with each alternative in turn: what one forbids, such as a word for itself, another may ask for. */
  const basesOfAlternatives = (parent: SchemaLocation | undefined): unknown[] => {
    const values = (parent?.alternatives ?? []).flatMap((alternative) =>
      ofAlternative(parent as SchemaLocation, alternative),
    );
    return bases().flatMap((base) =>
      values.map((value) => withMember(withParents(base, parent as SchemaLocation), parent?.names ?? [], value)),
    );
  };

  const ofAlternative = (
    location: SchemaLocation,
    { place }: Alternative,
    order: readonly Fields[] = ["required", "all"],
  ): unknown[] => {
    const content = contentAt(place);
    const drawn = order.map((fields) => orElse(() => sampler.sample(content, fields), undefined));
    const held = bases().map((base) => memberAt(base, location.names));
    // An alternative may say only what it asks for beyond what all of them have.
    const joined = held.flatMap((base) => drawn.map((value) => joinedWith(base, value)));
    return [...drawn, ...joined, ...held].filter(
      (value) => value !== undefined && orElse(() => sampler.isValid(content, value), false),
    );
  };

  const hostOf = (location: SchemaLocation): unknown => {
    const whole = bases().find((base) => memberAt(base, location.names) !== undefined);
    return whole ?? legal(location, [sample(location)]);
  };

  return {
    sample: (location) =>
      bases()
        .map((base) => memberAt(base, location.names))
        .find((value) => value !== undefined) ?? sample(location),
    legal,
    illegal: (location, { names, mutations, keyword }) => {
      const host = hostOf(location);
      if (host === undefined) return undefined;
      const broken = `${pointerOf(names)} ${keyword}`;
      if (keyword !== undefined && !isLegal(host)) return undefined;
      let forbidden: unknown;
      for (const change of mutations) {
        const value = change(host);
        const found = breaks(value);
        // What breaks nothing else shows that this is what is refused.
        if (keyword === undefined ? found.length === 1 : found.includes(broken)) return value;
        if (keyword === undefined && found.length > 1) forbidden ??= value;
      }
      return forbidden;
    },
    ofAlternative,
  };
}

function joinedWith(base: unknown, value: unknown): unknown {
  return isObject(base) && isObject(value) ? { ...base, ...value } : undefined;
}

function contentAt(schema: Place): { mediaType: string; schema: Place; examples: readonly JsonObject[] } {
  return { mediaType: "", schema, examples: [] };
}

// What the sampler can't make up is told of by the test that needs it.
function orElse<Value>(make: () => Value, otherwise: Value): Value {
  try {
    return make();
  } catch {
    return otherwise;
  }
}
