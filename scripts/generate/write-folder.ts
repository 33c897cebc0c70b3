import { rmSync } from "node:fs";
import { writeWhole } from "../write-files.ts";
import { type Difference, isRemovable } from "./difference.ts";

/** Brings a folder to what is generated. Each file appears whole, so that a reader never sees half of one. */
export function writeFolder(
  folder: string,
  generated: ReadonlyMap<string, string>,
  changes: readonly Difference[],
): void {
  for (const { path, kind } of changes) {
    const file = `${folder}/${path}`;
    if (kind !== "extra") writeWhole(file, generated.get(path) ?? "");
    else if (isRemovable(path)) rmSync(file);
  }
}
