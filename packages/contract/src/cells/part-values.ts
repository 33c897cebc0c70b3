import { isObject, type JsonObject } from "../document/json.ts";
import type { Place } from "../document/place.ts";
import { memberAt, pointerOf, withMember } from "../document/pointer.ts";
import type { Sampler } from "../sample/sampler.ts";
import type { Alternative } from "./alternatives.ts";
import type { Breach } from "./breach.ts";
import type { KeywordJudge } from "./keyword-judge.ts";
import type { Part } from "./part.ts";
import type { Site } from "./sites.ts";

/** Makes values of one part of a request: legal ones with a given value somewhere, and illegal ones. */
export interface PartValues {
  /** A value for a site by itself; undefined where none can be made up. */
  sample(site: Site): unknown;
  /** A legal value of the whole part that has one of these values at the site; the first that goes. */
  legal(site: Site, candidates: readonly unknown[]): unknown;
  /** An illegal value of the whole part, made by one change of a legal one that has the site. */
  illegal(site: Site, breach: Breach): unknown;
  /** Values of the site that one of its alternatives allows; the whole part may still forbid them. */
  ofAlternative(site: Site, alternative: Alternative): readonly unknown[];
}

export function partValues(sampler: Sampler, part: Part, judge: KeywordJudge): PartValues {
  const isLegal = (value: unknown) => orElse(() => sampler.isValid(part.content, value), false);
  const breaks = (value: unknown) => orElse(() => judge(part.content.schema, value), []);
  const bases = (["all", "required"] as const)
    .map((fields) => orElse(() => sampler.sample(part.content, fields), undefined))
    .filter((base) => base !== undefined);

  const sample = ({ place }: Site): unknown => orElse(() => sampler.sample(contentAt(place), "required"), undefined);

  /** The base with everything that leads to the site. */
  const withParents = (base: unknown, { parent }: Site): unknown => {
    if (!parent) return base;
    const inner = withParents(base, parent);
    return memberAt(inner, parent.names) === undefined ? withMember(inner, parent.names, sample(parent)) : inner;
  };

  const legal = (site: Site, candidates: readonly unknown[]): unknown =>
    bases
      .flatMap((base) => candidates.map((candidate) => withMember(withParents(base, site), site.names, candidate)))
      .find((value) => isLegal(value) && breaks(value).length === 0);

  const hostOf = (site: Site): unknown => {
    const whole = bases.find((base) => memberAt(base, site.names) !== undefined);
    return whole ?? legal(site, [sample(site)]);
  };

  return {
    sample: (site) =>
      bases.map((base) => memberAt(base, site.names)).find((value) => value !== undefined) ?? sample(site),
    legal,
    illegal: (site, { names, mutations, keyword }) => {
      const host = hostOf(site);
      if (host === undefined) return undefined;
      const changed = mutations.map((change) => change(host));
      if (keyword === undefined) {
        const forbidden = changed.filter((value) => !isLegal(value));
        // What breaks nothing else shows that this is what is refused.
        const [first] = forbidden;
        return forbidden.length > 1 ? (forbidden.find((value) => breaks(value).length === 1) ?? first) : first;
      }
      const broken = `${pointerOf(names)} ${keyword}`;
      return breaks(host).length > 0 ? undefined : changed.find((value) => breaks(value).includes(broken));
    },
    ofAlternative: (site, { place }) => {
      const content = contentAt(place);
      const drawn = (["required", "all"] as const).map((fields) =>
        orElse(() => sampler.sample(content, fields), undefined),
      );
      const held = bases.map((base) => memberAt(base, site.names));
      // An alternative may say only what it asks for beyond what all of them have.
      const joined = held.flatMap((base) => drawn.map((value) => joinedWith(base, value)));
      return [...drawn, ...joined, ...held].filter(
        (value) => value !== undefined && orElse(() => sampler.isValid(content, value), false),
      );
    },
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
