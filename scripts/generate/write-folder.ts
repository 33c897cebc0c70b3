import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Difference, isRemovable } from "./difference.ts";

/** Brings a folder to what is generated. Each file appears whole, so that a reader never sees half of one. */
export function writeFolder(
  folder: string,
  generated: ReadonlyMap<string, string>,
  changes: readonly Difference[],
): void {
  for (const { path, kind } of changes) {
    const file = `${folder}/${path}`;
    if (kind === "extra") {
      if (isRemovable(path)) rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    try {
      writeFileSync(temporary, generated.get(path) ?? "");
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
  }
}
