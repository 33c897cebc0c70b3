import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./root.ts";

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly repository?: unknown;
  readonly packageManager?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The packages that npm delivers. */
export async function publishedPackages(tree: string = ROOT): Promise<Manifest[]> {
  // Another branch's package may have left its node_modules.
  const folders = (await readdir(join(tree, "packages"))).filter((folder) =>
    existsSync(join(tree, "packages", folder, "package.json")),
  );
  const manifests = await Promise.all(folders.map((folder) => readManifest(join(tree, "packages", folder))));
  return manifests.filter((manifest) => !manifest.private);
}
