import { pnpmCommand } from "@agentpost/workspace";
import { isRemovable } from "./difference.ts";
import type { VendorResult } from "./generate-vendor.ts";

/** One line on what was written: `vida: 3 files written, 8 unchanged`. */
export function writtenLine({ vendor, generated, changes }: VendorResult): string {
  const written = changes.filter(({ kind }) => kind !== "extra").length;
  const removed = changes.filter(({ kind, path }) => kind === "extra" && isRemovable(path)).length;
  const parts = [
    written > 0 ? `${count(written)} written` : "",
    removed > 0 ? `${written > 0 ? removed : count(removed)} removed` : "",
    generated.size > written
      ? `${written + removed > 0 ? generated.size - written : count(generated.size - written)} unchanged`
      : "",
  ];
  return `${vendor}: ${parts.filter(Boolean).join(", ")}`;
}

/** What `--check` says about one vendor; nothing where all is as it should be. */
export function checkLines({ vendor, changes, notes }: VendorResult): string[] {
  if (changes.length === 0) return [...notes];
  const stray = changes.filter(({ kind, path }) => kind === "extra" && !isRemovable(path));
  const lines = changes.map(({ path, kind }) => `  packages/${vendor}/${path} ${KINDS[kind]}`);
  const mend = changes.length > stray.length ? [`  Mend it with: ${pnpmCommand(`generate ${vendor}`)}`] : [];
  const remove = stray.map(
    ({ path }) => `  Remove packages/${vendor}/${path}: nothing in a generated package is written by hand.`,
  );
  return [`${vendor} is not as it would be generated:`, ...lines, ...mend, ...remove, ...notes];
}

export function orphanLine(name: string): string {
  return `packages/${name} is generated from specs/${name}, which is gone. Remove the package, or bring its document back.`;
}

const KINDS = { missing: "is missing", differs: "differs", extra: "is not generated" };

function count(files: number): string {
  return `${files} ${files === 1 ? "file" : "files"}`;
}
