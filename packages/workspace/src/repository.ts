import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ExpectedError } from "./expected-error.ts";
import { ROOT } from "./root.ts";
import { vendors } from "./vendors.ts";

/** Where things are; a test has its own. */
export interface Repository {
  readonly root: string;
  readonly specsFolder: string;
  readonly packagesFolder: string;
}

export function repositoryAt(root: string = ROOT): Repository {
  return { root, specsFolder: `${root}/specs`, packagesFolder: `${root}/packages` };
}

/** The vendors asked for, or all of them. */
export function chosenVendors({ specsFolder }: Repository, asked: readonly string[]): string[] {
  const known = vendors(specsFolder);
  const unknown = asked.find((vendor) => !known.includes(vendor));
  if (unknown !== undefined) {
    throw new ExpectedError(`No vendor is called "${unknown}"; the known ones are ${known.join(", ") || "none"}.`);
  }
  return asked.length === 0 ? known : [...new Set(asked)];
}

/** Packages that say they are generated, but whose contract is gone. */
export function orphans({ packagesFolder, specsFolder }: Repository): string[] {
  if (!existsSync(packagesFolder)) return [];
  const known = vendors(specsFolder);
  return readdirSync(packagesFolder).filter(
    (name) => !known.includes(name) && isGenerated(`${packagesFolder}/${name}`),
  );
}

function isGenerated(folder: string): boolean {
  const file = `${folder}/package.json`;
  return existsSync(file) && /"generatedFrom": "specs\//.test(readFileSync(file, "utf8"));
}
