import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

// npm's own waits between attempts come to half a minute, where a registry is down.
const PATIENCE = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
const INSTALL = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", ...PATIENCE];

/**
 * The folder of an npm package of this version, with what it depends on beside it. It is fetched on first use into a cache
 * outside the workspace, for what is too large, or asks for too new a Node, to be everyone's dependency. `beside` are
 * optional peers that it is to find, such as `ioredis@6.0.0`.
 */
export async function npmPackage(name: string, version: string, beside: readonly string[] = []): Promise<string> {
  const cache = join(cacheFolder(), "agentpost-npm");
  const wanted = [`${name}@${version}`, ...beside];
  const folder = join(cache, wanted.join("+").replaceAll("/", "+"));
  const path = join(folder, "node_modules", name);
  if (!existsSync(path)) await install(wanted, cache, folder);
  return path;
}

/** Root's own home is closed to the user that a server has to run as, where root starts it. */
function cacheFolder(): string {
  return process.env["XDG_CACHE_HOME"] || (process.getuid?.() === 0 ? "/var/cache" : join(homedir(), ".cache"));
}

/** Runs side by side share the cache, so what is in it is whole: an install takes its place at its end. */
async function install(wanted: readonly string[], cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, ".partial-"));
  try {
    await run("npm", [...INSTALL, "--prefix", partial, ...wanted], { shell: process.platform === "win32" });
    await chmod(partial, 0o755);
    await rename(partial, folder).catch((error: NodeJS.ErrnoException) => {
      // Another run was faster; what it has installed is the same.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
