import { type Check, type Problem, problem, type Visit } from "./check.js";
import { inside, written } from "./inside.js";
import { oneOf } from "./one-of.js";
import { listed } from "./words.js";

/**
 * What one of several checks takes. That it is no more than one isn't asked for, even of a `oneOf`: alternatives that
 * overlap are an oversight of documents, and neither types nor servers hold it against a request.
 */
export function either(...alternatives: readonly [Check, ...Check[]]): Check {
  return {
    ...choice(alternatives),
    find(value, visit) {
      // Those of the value's kind first, whose words then are the first too.
      const ofKind = alternatives.filter((alternative) => alternative.isKind(value));
      const problems = problemsOf([...new Set([...ofKind, ...alternatives])], value, visit);
      return problems && closest(problems);
    },
  };
}

/** The same where a field says which alternative is meant: then that one says what is wrong. */
export function tagged(name: string, byTag: { readonly [tag: string]: Check }): Check {
  const alternatives = [...new Set(Object.values(byTag))];
  const tags = oneOf(...Object.keys(byTag));
  return {
    ...choice(alternatives),
    find(value, visit) {
      const problems = problemsOf(alternatives, value, visit);
      if (!problems || typeof value !== "object" || value === null) return problems && closest(problems);
      const tag = Object.hasOwn(value, name) ? written(Reflect.get(value, name)) : undefined;
      const meant = typeof tag === "string" && Object.hasOwn(byTag, tag) ? byTag[tag] : undefined;
      return meant ? problems[alternatives.indexOf(meant)] : inside(name, tags, tag, visit);
    },
  };
}

function choice(alternatives: readonly Check[]): Pick<Check, "expected" | "isKind"> {
  return {
    expected: () => listed(alternatives.map(({ expected }) => expected())),
    isKind: (value) => alternatives.some(({ isKind }) => isKind(value)),
  };
}

/** What each alternative has against a value; undefined where one has nothing. */
function problemsOf(alternatives: readonly Check[], value: unknown, visit: Visit): Problem[] | undefined {
  const problems: Problem[] = [];
  for (const { find } of alternatives) {
    const found = find(value, visit);
    if (!found) return undefined;
    problems.push(found);
  }
  return problems;
}

/** The alternative that a value fits furthest was meant; where several were, all are named. */
function closest(problems: readonly Problem[]): Problem | undefined {
  // Who gives a field has meant an alternative that has it, rather than one whose own field is missing.
  const fit = ({ depth, field }: Problem) => (field === "missing" ? depth - 0.5 : depth);
  const best = Math.max(...problems.map(fit));
  const candidates = problems.filter((found) => fit(found) === best);
  const [first] = candidates;
  if (!first) return undefined;
  const isOnePlace = candidates.every(({ path }) => path === first.path);
  if (isOnePlace) return { ...first, expected: listed(candidates.map(({ expected }) => expected)) };
  const wanted = candidates.map(({ path, expected, field }) => {
    const place = path.replace(/^\./, "");
    return field === "unknown" ? `no ${place}` : `${expected} in ${place}`;
  });
  return problem("fits no alternative", listed(wanted));
}
