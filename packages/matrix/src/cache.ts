import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";

const folder = join(tmpdir(), "agentpost-matrix-cache");
const INSTALL = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];

export interface CachedPackage {
  readonly name: string;
  readonly version: string;
  /** Where the package itself is. */
  readonly folder: string;
}

/**
 * Installs a tool or a runtime beside the workspace, once for all runs. They aren't dependencies of it: pnpm takes
 * packages named `node`, `bun` and `deno` for runtimes to download, and nobody who works on the code needs 500 MB more.
 */
export async function cached(
  name: string,
  range: string,
  overrides: Readonly<Record<string, string>> = {},
): Promise<CachedPackage> {
  const own = join(folder, `${name}@${range}`.replace(/[^\w.@-]+/g, "-"));
  const installed = join(own, "node_modules", name);
  const manifest = JSON.stringify({ private: true, dependencies: { [name]: range }, overrides }, null, 2);
  const whole = (await read(join(own, "package.json"))) === manifest && (await read(join(installed, "package.json")));
  // Only what is pinned stays as it is.
  if (!whole || !/^\d+\.\d+\.\d+$/.test(range)) {
    await rm(own, { recursive: true, force: true });
    await mkdir(own, { recursive: true });
    await writeFile(join(own, "package.json"), manifest);
    await run("npm", INSTALL, { cwd: own }).catch(async (error: unknown) => {
      // What came of half an install would pass for a whole one the next time.
      await rm(own, { recursive: true, force: true });
      throw error;
    });
  }
  const { version } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as { version: string };
  return { name, version, folder: installed };
}

async function read(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
