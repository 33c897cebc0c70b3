import { existsSync, readFileSync } from "node:fs";
import { readDocument } from "../document/index.ts";
import { type Difference, differences } from "./difference.ts";
import { packageFacts } from "./package-facts.ts";
import { readPackageFolder } from "./package-folder.ts";
import type { Repository } from "./repository.ts";

/** What generating one vendor comes to, before anything is written. */
export interface VendorResult {
  readonly vendor: string;
  readonly folder: string;
  readonly generated: ReadonlyMap<string, string>;
  readonly changes: readonly Difference[];
  readonly isNew: boolean;
}

export async function generateVendor(
  { root, specsFolder, packagesFolder }: Repository,
  vendor: string,
): Promise<VendorResult> {
  const folder = `${packagesFolder}/${vendor}`;
  const existing = readPackageFolder(folder);
  const contract = await readDocument(vendor, specsFolder);
  const { generatePackage } = await import("../generator/index.ts");
  const { version } = packageFacts(existing.get("package.json"));
  const { repository } = packageFacts(readIfThere(`${root}/package.json`));
  const generated = await generatePackage(contract, {
    ...(version === undefined ? {} : { version }),
    ...(repository === undefined ? {} : { repository }),
  });
  return { vendor, folder, generated, changes: differences(existing, generated), isNew: !existing.has("package.json") };
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
