import { existsSync, readdirSync } from "node:fs";
import { ROOT } from "./root.ts";

/** Where the contracts are, unless a test says otherwise. */
export const SPECS_FOLDER: string = `${ROOT}/specs`;

/** Every vendor: the folders of `specs/`, and no other list. */
export function vendors(specsFolder: string = SPECS_FOLDER): string[] {
  if (!existsSync(specsFolder)) return [];
  return readdirSync(specsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
}
