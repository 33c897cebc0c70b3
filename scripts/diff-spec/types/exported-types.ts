import type ts from "typescript";
import { highestBump } from "../bump.ts";
import { code } from "../words.ts";
import type { ClientShape } from "./client-shape.ts";
import type { TypeComparison } from "./compare-types.ts";
import { KINDS, type Travel } from "./travel.ts";
import type { TypeDifference, Way } from "./type-difference.ts";

/** A difference of a type that users can name. */
export interface ExportedDifference extends TypeDifference {
  /** The type as users name it; undefined where the difference is that it came or went. */
  readonly name?: string;
}

/** Compares every type under `components`, whether or not a method mentions it, the way or ways that it travels. */
export function compareExported(
  comparison: TypeComparison,
  before: ClientShape,
  after: ClientShape,
  travel: Travel,
): ExportedDifference[] {
  return Object.keys(KINDS).flatMap((kind) => {
    const [old, now] = [before, after].map((shape) => membersOf(comparison.checker, shape.components.get(kind)));
    const found: ExportedDifference[] = [];
    for (const [name, type] of old ?? []) {
      const shown = nameOf(kind, name);
      const other = now?.get(name);
      if (!other) found.push({ path: "", bump: "major", text: `the type ${code(shown)} is gone` });
      else
        found.push(...both(comparison, type, other, travel.waysOf(kind, name)).map((one) => ({ ...one, name: shown })));
    }
    for (const name of now?.keys() ?? []) {
      if (old?.has(name)) continue;
      found.push({ path: "", bump: "minor", text: `the type ${code(nameOf(kind, name))} is new` });
    }
    return found;
  });
}

/** Where a type goes both ways, of each place the one that is worse, told once. */
function both(comparison: TypeComparison, before: ts.Type, after: ts.Type, ways: readonly Way[]): TypeDifference[] {
  const worst = new Map<string, TypeDifference[]>();
  for (const way of ways) {
    const differences = comparison.compare(before, after, way);
    for (const path of new Set(differences.map((one) => one.path))) {
      const [known, found] = [worst.get(path), differences.filter((one) => one.path === path)];
      const [was, is] = [bumpOf(known ?? []), bumpOf(found)];
      if (!known || highestBump([was, is]) !== was) worst.set(path, found);
    }
  }
  return [...worst.values()].flat();
}

function nameOf(kind: string, name: string): string {
  return `components["${kind}"][${JSON.stringify(name)}]`;
}

function bumpOf(found: readonly TypeDifference[]) {
  return highestBump(found.map(({ bump }) => bump));
}

function membersOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): Map<string, ts.Type> {
  const type = symbol && checker.getTypeOfSymbol(symbol);
  return new Map((type?.getProperties() ?? []).map((property) => [property.name, checker.getTypeOfSymbol(property)]));
}
