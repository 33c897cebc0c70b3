import { execFile } from "node:child_process";
import { appendFile, cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const root = new URL("..", import.meta.url).pathname;

test("a changed spec rebuilds that vendor's client and the facade, and nothing else", async () => {
  const copy = await copyOfTheTree();
  const before = await taskHashes(copy);
  await appendFile(join(copy, "specs/vida/openapi.yaml"), "\n# One more line.\n");
  const after = await taskHashes(copy);
  const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
  expect(changed.sort()).toEqual(["@agentpost/vida#build", "@agentpost/vida#generate", "agentpost#build"]);
});

test("a changed transport rebuilds everything that is published", async () => {
  const copy = await copyOfTheTree();
  const before = await taskHashes(copy);
  await appendFile(join(copy, "packages/transport/src/index.ts"), "\n// One more line.\n");
  const after = await taskHashes(copy);
  const kept = [...after].filter(([task, hash]) => before.get(task) === hash).map(([task]) => task);
  expect(kept.filter((task) => task.endsWith("#build"))).toEqual([]);
});

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

/** What turbo would run, and the hash that it remembers each task by. */
async function taskHashes(cwd: string): Promise<Map<string, string>> {
  const { stdout } = await run(join(root, "node_modules/.bin/turbo"), ["run", "build", "--dry=json"], { cwd });
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; hash: string; command: string }[] };
  return new Map(tasks.filter((task) => task.command !== "<NONEXISTENT>").map((task) => [task.taskId, task.hash]));
}
