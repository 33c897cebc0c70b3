/** How a folder differs from what is generated. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "differs" | "extra";
}

export function differences(
  existing: ReadonlyMap<string, string>,
  generated: ReadonlyMap<string, string>,
): Difference[] {
  const found: Difference[] = [];
  for (const [path, contents] of generated) {
    const current = existing.get(path);
    if (current !== contents) found.push({ path, kind: current === undefined ? "missing" : "differs" });
  }
  for (const path of existing.keys()) if (!generated.has(path)) found.push({ path, kind: "extra" });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Only these folders belong to the generator alone; a stray file elsewhere may be somebody's work. */
export function isRemovable(path: string): boolean {
  return /^(?:src|test|example)\//.test(path);
}
