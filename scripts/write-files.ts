import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file that appears whole, or not at all. */
export function writeWhole(file: string, text: string): void {
  writeTogether(new Map([[file, text]]));
}

/**
 * Writes several files so that either all of them change or none does, and none is ever seen half-written: all are
 * first written beside their places, and then moved there.
 */
export function writeTogether(files: ReadonlyMap<string, string>): void {
  const moves = [...files].map(([file, contents]) => ({ file, contents, temporary: `${file}.${process.pid}.tmp` }));
  const undo: (() => void)[] = [];
  try {
    for (const { file, contents, temporary } of moves) {
      const made = mkdirSync(dirname(file), { recursive: true });
      if (made !== undefined) undo.push(() => rmdirSync(made));
      writeFileSync(temporary, contents);
      undo.push(() => rmSync(temporary, { force: true }));
    }
    for (const { file, temporary } of moves) {
      const before = contentsOf(file);
      renameSync(temporary, file);
      undo.push(() => (before === undefined ? rmSync(file) : writeFileSync(file, before)));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function contentsOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
