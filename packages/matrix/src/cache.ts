import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { NotReached } from "./row.ts";
import { run } from "./run.ts";

const INSTALL = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];
// npm's own waits between attempts come to half a minute a package, where a registry is down.
const PATIENCE = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
const TIMEOUT_MS = 180_000;

export interface CachedPackage {
  readonly name: string;
  readonly version: string;
  /** Where the package itself is. */
  readonly folder: string;
}

type Overrides = Readonly<Record<string, string>>;

const limit = pLimit(3);
const asked = new Map<string, Promise<CachedPackage>>();

/**
 * Installs a tool or a runtime beside the workspace, once for all runs. They aren't dependencies of it: pnpm takes
 * packages named `node`, `bun` and `deno` for runtimes to download, and nobody who works on the code needs 500 MB more.
 * What npm can't deliver is `NotReached`.
 */
export function cached(name: string, range: string, overrides: Overrides = {}): Promise<CachedPackage> {
  const wanted = [[name, range], ...Object.entries(overrides)].map((pair) => pair.join("@")).join("+");
  const found = asked.get(wanted) ?? limit(() => findOrInstall(name, range, overrides, wanted));
  asked.set(wanted, found);
  return found;
}

async function findOrInstall(name: string, range: string, overrides: Overrides, wanted: string) {
  const isPinned = /^\d+\.\d+\.\d+$/.test(range);
  const label = wanted.replace(/[^\w.@+-]+/g, "-");
  return (isPinned && (await installed(name, join(cacheFolder(), label)))) || install(name, range, overrides, label);
}

/** Runs side by side share the folder, so what is in it is whole and stays: an install takes its place at its end. */
async function install(name: string, range: string, overrides: Overrides, label: string): Promise<CachedPackage> {
  const folder = cacheFolder();
  await mkdir(folder, { recursive: true });
  const partial = await mkdtemp(join(folder, ".partial-"));
  try {
    const manifest = { private: true, dependencies: { [name]: range }, overrides };
    await writeFile(join(partial, "package.json"), JSON.stringify(manifest));
    await run("npm", [...INSTALL, ...PATIENCE], { cwd: partial, timeoutMs: TIMEOUT_MS }).catch((error: Error) => {
      throw new NotReached(`npm can't deliver ${name}@${range} here: ${reasonOf(error)}`);
    });
    const { version } = await manifestOf(name, partial);
    const own = join(folder, label.replace(`@${range}`, `@${version}`));
    await rename(partial, own).catch((error: NodeJS.ErrnoException) => {
      // Another run was faster; what it has installed is the same.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
    const whole = await installed(name, own);
    if (!whole) throw new Error(`${own} holds no ${name}; remove that folder`);
    return whole;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

function cacheFolder(): string {
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "agentpost-matrix");
}

async function installed(name: string, own: string): Promise<CachedPackage | undefined> {
  try {
    const { version } = await manifestOf(name, own);
    return { name, version, folder: join(own, "node_modules", name) };
  } catch {
    return undefined;
  }
}

async function manifestOf(name: string, own: string): Promise<{ version: string }> {
  return JSON.parse(await readFile(join(own, "node_modules", name, "package.json"), "utf8"));
}

/** What npm says of its failure, without a stack and the place of its log; credentials in URLs it masks itself. */
function reasonOf({ message, cause }: Error): string {
  const lines = String(cause)
    .split("\n")
    .filter((line) => /^npm (error|ERR!)/.test(line));
  const said = lines.map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim());
  const telling = said.filter((line) => line !== "" && !/^at |^A complete log|_logs\b/.test(line));
  return telling.length > 0 ? telling.slice(0, 4).join("; ") : (message.split("\n")[0] ?? "");
}
