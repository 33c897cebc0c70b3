import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FIXTURES } from "@agentpost/generator/fixtures";
import { expect, it, onTestFinished } from "vitest";

const execute = promisify(execFile);
const scripts = fileURLToPath(new URL("..", import.meta.url));

it("generates in another repository where one is named, and links nothing there", async () => {
  const root = await mkdtemp(`${tmpdir()}/agentpost-root-`);
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(`${FIXTURES}/servers`, `${root}/specs/servers`, { recursive: true });
  const generate = (...more: string[]) =>
    execute(process.execPath, [`${scripts}run.js`, `${scripts}generate.ts`, "--root", root, ...more]);
  expect(await generate()).toEqual({ stdout: "servers: 18 files written\n", stderr: "" });
  expect(await generate("--check")).toEqual({ stdout: "As generated: servers.\n", stderr: "" });
  expect((await readdir(root)).sort()).toEqual(["node_modules", "packages", "specs"]);
  expect(await readdir(`${root}/node_modules`)).toEqual([".cache"]);
});
