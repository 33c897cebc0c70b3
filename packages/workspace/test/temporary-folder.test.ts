import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let tmp: string;

beforeEach(() => {
  tmp = mkdtempSync(join(tmpdir(), "agentpost-temporary-"));
});

afterEach(() => rmSync(tmp, { recursive: true }));

/** Runs a program that makes a folder, writes into it, says so, and goes on as told. */
function program(goOn: string) {
  const { href } = new URL("../src/temporary-folder.ts", import.meta.url);
  const source = `
    import { writeFileSync } from "node:fs";
    import { temporaryFolder } from ${JSON.stringify(href)};
    const { path, remove } = temporaryFolder("test");
    writeFileSync(path + "/file", "text");
    process.stdout.write("made");
    ${goOn}`;
  const args = ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", source];
  return spawn(process.execPath, args, {
    env: { ...process.env, TMPDIR: tmp, NODE_OPTIONS: "", TSX_DISABLE_CACHE: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
}

const folders = () => readdirSync(tmp).filter((name) => name.startsWith("agentpost-"));

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("a folder is gone when %s ends the process", async (signal) => {
  const child = program("setInterval(() => {}, 1000);");
  await once(child.stdout, "data");
  expect(folders()).toHaveLength(1);
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([null, signal]);
  expect(folders()).toEqual([]);
});

test.each([
  ["throws", "throw new Error('on purpose');", 1],
  ["exits", "process.exit(3);", 3],
  ["ends", "", 0],
  ["removes it", "remove();", 0],
])("a folder is gone when the process %s", async (_, goOn, code) => {
  const child = program(goOn);
  const [said] = await once(child.stdout, "data");
  expect(String(said)).toBe("made");
  expect(await once(child, "exit")).toEqual([code, null]);
  expect(folders()).toEqual([]);
});
