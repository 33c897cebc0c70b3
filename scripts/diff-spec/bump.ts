/** What a change means for the users of a package; `none` where they can't notice it. */
export type Bump = "none" | "patch" | "minor" | "major";

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

export function highestBump(bumps: Iterable<Bump>): Bump {
  return [...bumps].reduce<Bump>((highest, bump) => (isAtLeast(highest, bump) ? highest : bump), "none");
}

export function isAtLeast(bump: Bump, needed: Bump): boolean {
  return ORDER.indexOf(bump) >= ORDER.indexOf(needed);
}

/**
 * The step that a version takes. Below 1.0 a breaking change is a minor, as `^0.3.1` understands it; the judgement
 * itself stays what it is, so that nothing but this function changes when a package reaches 1.0.
 */
export function releasedAs(judged: Bump, version: string): Bump {
  return judged === "major" && version.startsWith("0.") ? "minor" : judged;
}
