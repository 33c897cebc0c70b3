import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "../run.ts";
import type { Registry } from "./start-registry.ts";

/** A user's folder, outside the workspace, into which `npm install` brings packages from the registry. */
export async function installConsumer(
  registry: Registry,
  folder: string,
  packages: readonly string[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", "--no-audit", "--no-fund", ...packages], {
    cwd: folder,
    env: { NPM_CONFIG_USERCONFIG: registry.npmrc, npm_config_cache: join(dirname(registry.npmrc), "npm-cache") },
  });
  return folder;
}
