import ts from "typescript";
import { codes } from "../words.ts";
import type { Way } from "./type-difference.ts";

/** What texts or numbers a type consists of: those it names, and whether there may be others. */
export interface Literals {
  readonly kind: "string" | "number";
  readonly values: ReadonlySet<string>;
  readonly open: boolean;
}

/** Undefined for a type with anything else in it, or with texts and numbers both. */
export function literalsOf(type: ts.Type): Literals | undefined {
  const kinds = new Set<"string" | "number">();
  const values = new Set<string>();
  let open = false;
  for (const member of type.isUnion() ? type.types : [type]) {
    const base = baseOf(member);
    if (!base) return undefined;
    kinds.add(base);
    if (member.isStringLiteral() || member.isNumberLiteral()) values.add(JSON.stringify(member.value));
    else open = true;
  }
  const [kind] = kinds;
  return kind && kinds.size === 1 ? { kind, values, open } : undefined;
}

/** Also of `string & {}`, which keeps the named values beside it in sight. */
function baseOf(type: ts.Type): "string" | "number" | undefined {
  if (type.isIntersection()) {
    const [base, ...rest] = type.types;
    return base && rest.every((part) => part.getProperties().length === 0) ? baseOf(base) : undefined;
  }
  if (type.flags & ts.TypeFlags.StringLike) return "string";
  return type.flags & ts.TypeFlags.NumberLike ? "number" : undefined;
}

type Said = ["patch" | "minor" | "major", string];

/** What became of an enum. In an answer an open one may bring any value, so that a new one breaks nobody. */
export function describeLiterals(before: Literals, after: Literals, way: Way): Said[] {
  const gone = [...before.values].filter((value) => !after.values.has(value));
  const come = [...after.values].filter((value) => !before.values.has(value));
  const said: Said[] = [];
  if (before.open !== after.open) {
    const isBreaking = way === "input" ? before.open : after.open;
    said.push([
      isBreaking ? "major" : "minor",
      after.open ? "may now be any value" : `is now one of ${codes(after.values)}`,
    ]);
    return said;
  }
  if (gone.length > 0) {
    // Of a closed enum the compiler knows that a value can't be, and refuses to compare with it.
    const isBreaking = !after.open;
    said.push([
      isBreaking ? "major" : "patch",
      isBreaking && way === "input" ? `no longer takes ${codes(gone)}` : `no longer lists ${codes(gone)}`,
    ]);
  }
  if (come.length > 0) {
    const isBreaking = way === "output" && !before.open;
    said.push([isBreaking ? "major" : "minor", `${way === "input" ? "also takes" : "may also be"} ${codes(come)}`]);
  }
  return said;
}
