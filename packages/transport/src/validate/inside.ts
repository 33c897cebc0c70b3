import type { Check, Problem, Visit } from "./check.js";

// Only a contract that contains itself has no end of its own; what is deeper isn't looked at, so that no stack is used up.
const DEEPEST = 200;

/** What is wrong with a part of a value. */
export function inside(key: string | number, check: Check, part: unknown, visit: Visit): Problem | undefined {
  if (visit.depth >= DEEPEST) return undefined;
  const found = check.find(part, { ...visit, depth: visit.depth + 1 });
  return found && under(key, found);
}

/** A problem of a part as one of the whole. */
export function under(key: string | number, found: Problem): Problem {
  return { ...found, path: step(key) + found.path, depth: found.depth + 1 };
}

const LONGEST_NAME = 40;

/** `.type`, `[0]` or `["two words"]`: as a caller would write it. */
function step(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  if (/^[A-Za-z_$][\w$]{0,39}$/.test(key)) return `.${key}`;
  return `[${JSON.stringify(key.length > LONGEST_NAME ? `${key.slice(0, LONGEST_NAME)}…` : key)}]`;
}

/** What a value is once it is written: JSON leaves functions out, and asks an object for a form of its own. */
export function written(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value !== "object" || value === null || !("toJSON" in value)) return value;
  return typeof value.toJSON === "function" ? value.toJSON() : value;
}
