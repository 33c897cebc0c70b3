import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { publishedPackages, ROOT as root, temporaryFolder } from "@agentpost/workspace";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { SOURCES } from "./generate/index.ts";

const run = promisify(execFile);

/** The vendor's client, and what is built upon it, by what the manifests say. */
const REBUILT = ["@agentpost/vida#generate", ...(await upon("@agentpost/vida")).map((name) => `${name}#build`)].sort();

test("a changed spec rebuilds that vendor's client and what builds upon it, and nothing else", async () => {
  const copy = await copyOfTheTree();
  const before = await taskHashes(copy);
  await appendFile(join(copy, "specs/vida/openapi.yaml"), "\n# One more line.\n");
  const after = await taskHashes(copy);
  const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
  expect(changed.sort()).toEqual(REBUILT);
});

test("an operation added to a spec rebuilds what a changed spec does", async () => {
  const copy = await copyOfTheTree();
  const before = await taskHashes(copy);
  await appendFile(join(copy, "specs/vida/added.yaml"), "openapi: 3.1.0\npaths: {}\n");
  const after = await taskHashes(copy);
  const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
  expect(changed.sort()).toEqual(REBUILT);
});

test("a changed transport rebuilds everything that is published", async () => {
  const copy = await copyOfTheTree();
  const before = await taskHashes(copy);
  await appendFile(join(copy, "packages/transport/src/index.ts"), "\n// One more line.\n");
  const after = await taskHashes(copy);
  const kept = [...after].filter(([task, hash]) => before.get(task) === hash).map(([task]) => task);
  expect(kept.filter((task) => task.endsWith("#build"))).toEqual([]);
});

test("a change in the contract suite makes no package look ungenerated", async () => {
  const copy = await copyOfTheTree();
  const before = await taskHashes(copy);
  await appendFile(join(copy, "packages/contract/src/suite/perform.ts"), "\n// One more line.\n");
  expect(await taskHashes(copy)).toEqual(before);
});

test("whatever generates is an input of it, to turbo and to what generate remembers", async () => {
  const { tasks } = JSON.parse(await readFile(join(root, "turbo.json"), "utf8"));
  const inputs = (tasks.generate.inputs as string[]).map((input) => input.replace("$TURBO_ROOT$/", ""));
  const isIn = (list: readonly string[], path: string) =>
    list.some((input) => path === input || path.startsWith(`${input.replace(/\/\*\*$/, "")}/`));
  const sources = await sourcesOf("scripts/generate.ts", "scripts/generate/thread-worker.ts");
  expect(sources).toContain("packages/contract/src/cells/index.ts");
  expect(sources.filter((path) => !isIn(inputs, path))).toEqual([]);
  // How a file is written, and what is printed meanwhile, changes no package.
  const makers = sources.filter((path) => !/^scripts\/[^/]+$/.test(path));
  expect(makers.filter((path) => !isIn(SOURCES, path))).toEqual([]);
});

test("the site is built anew by a change of whatever its pages show, and by no test of its own", async () => {
  const site = (await plannedTasks(root, "pages")).find(({ taskId }) => taskId === "@agentpost/site#pages");
  const inputs = Object.keys(site?.inputs ?? {});
  expect(inputs).toEqual(
    expect.arrayContaining([
      "../../README.md",
      "../../.changeset/first-release.md",
      "../../specs/vida/overlay.yaml",
      "../agentpost/README.md",
      "../agentpost/example/testing.ts",
      "../transport/src/errors/errors.ts",
      ".vitepress/theme/style.css",
      "pages/start.md",
    ]),
  );
  expect(inputs.filter((path) => path.startsWith("test/"))).toEqual([]);
});

/** Our own sources that scripts load, at once or late. */
async function sourcesOf(...scripts: string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: scripts,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "unused",
    platform: "node",
    format: "esm",
    conditions: ["@agentpost/source"],
    plugins: [{ name: "ours alone", setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, otherPackages) }],
  });
  return Object.keys(metafile.inputs);
}

const otherPackages = ({ path, kind }: { path: string; kind: string }) =>
  kind === "entry-point" || path.startsWith("@agentpost/") ? undefined : { path, external: true };

async function copyOfTheTree(): Promise<string> {
  const { path: copy, remove } = temporaryFolder("turbo");
  onTestFinished(remove);
  const { stdout } = await run("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root });
  for (const file of stdout.split("\n").filter(Boolean)) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await cp(join(root, file), join(copy, file)).catch(() => {}); // Deleted, but not yet committed.
  }
  return copy;
}

/** What turbo would build, and the hash that it remembers each task by. */
async function taskHashes(cwd: string): Promise<Map<string, string>> {
  return new Map((await plannedTasks(cwd, "build")).map(({ taskId, hash }) => [taskId, hash]));
}

interface PlannedTask {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
  /** The files that count for it, from its package. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** What turbo would run for a task. */
async function plannedTasks(cwd: string, task: string): Promise<PlannedTask[]> {
  const turbo = join(root, "node_modules/.bin/turbo");
  const { stdout } = await run(turbo, ["run", task, "--dry=json"], { cwd, maxBuffer: 64 * 1024 * 1024 });
  const { tasks } = JSON.parse(stdout) as { tasks: PlannedTask[] };
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>");
}

/** A package, and each published one that depends on it, for its tests as well and also through others. */
async function upon(name: string): Promise<string[]> {
  const published = await publishedPackages(root);
  const found = new Set([name]);
  // What is added while it is read is read as well.
  for (const each of found) {
    for (const { name: other, dependencies, devDependencies } of published) {
      if (Object.hasOwn({ ...dependencies, ...devDependencies }, each)) found.add(other);
    }
  }
  return [...found];
}
