import { dirname } from "node:path";
import { COMPILER_OPTIONS } from "@agentpost/generator/compiler-options";
import { ROOT } from "@agentpost/workspace";
import ts from "typescript";
import type { VendorPair } from "../snapshot.ts";

/** A folder that exists in memory alone, inside the repository so that packages resolve. */
const VIRTUAL = `${ROOT}/scripts/diff-spec/virtual`;

// The transport is today's on both sides: what changes there is released with a changeset of its own.
const OPTIONS = COMPILER_OPTIONS;

export type Side = "before" | "after";

/** Where a file of one side of a vendor is. */
export function virtualPath(vendor: string, side: Side, path: string): string {
  return `${VIRTUAL}/${vendor}/${side}/${path}`;
}

// The library's own declarations are half of the work, and never change while we run.
const parsed = new Map<string, ts.SourceFile>();

/** Both sides of some vendors as one program, with further files where given; nothing is written to a disk. */
export function typeProgram(
  pairs: readonly VendorPair[],
  further: ReadonlyMap<string, string> = new Map(),
  previous?: ts.Program,
): ts.Program {
  const files = new Map(further);
  for (const { vendor, before, after } of pairs) {
    for (const [side, state] of [["before", before] as const, ["after", after] as const]) {
      for (const [path, text] of state.files) {
        if (path.startsWith("src/")) files.set(virtualPath(vendor, side, path), text);
      }
    }
  }
  const folders = new Set([...files.keys()].flatMap((file) => [dirname(file), dirname(dirname(file))]));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => files.has(path) || (!path.startsWith(VIRTUAL) && fileExists(path));
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.directoryExists = (path) => folders.has(path) || path.startsWith(VIRTUAL) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path);
    if (text !== undefined) {
      const known = previous?.getSourceFile(path);
      return known?.text === text ? known : ts.createSourceFile(path, text, rest[0]);
    }
    const file = parsed.get(path) ?? getSourceFile(path, ...rest);
    if (file) parsed.set(path, file);
    return file;
  };
  return ts.createProgram({
    rootNames: [...files.keys()],
    options: OPTIONS,
    host,
    ...(previous ? { oldProgram: previous } : {}),
  });
}
