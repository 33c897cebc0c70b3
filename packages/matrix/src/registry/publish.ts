import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, publishedPackages, readManifest } from "@agentpost/workspace";
import { run } from "../run.ts";
import { copyTree } from "./copy-tree.ts";
import type { Registry } from "./start-registry.ts";

/** Releases a copy of the tree to the registry, with the two commands that the release workflow runs. */
export async function publish(registry: Registry, folder: string): Promise<Manifest[]> {
  const tree = join(folder, "tree");
  await mkdir(tree);
  await copyTree(tree);
  const { packageManager = "pnpm" } = await readManifest(tree);
  const pnpm = (args: readonly string[], env = {}) =>
    run("npx", ["-y", packageManager, ...args], {
      cwd: tree,
      env: { CI: "1", TURBO_TELEMETRY_DISABLED: "1", ...env },
    });
  await pnpm(["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"]);
  await pnpm(["run", "release:version"]);
  await pnpm(["run", "release:publish"], { NPM_CONFIG_USERCONFIG: registry.npmrc, npm_config_registry: registry.url });
  return publishedPackages(tree);
}
