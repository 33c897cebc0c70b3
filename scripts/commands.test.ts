import { readFile } from "node:fs/promises";
import { pnpmCommand, ROOT, readManifest } from "@agentpost/workspace";
import { expect, it } from "vitest";
import { tryGit } from "./git.ts";

const { scripts = {}, packageManager = "" } = await readManifest(ROOT);
const written = (await tryGit(ROOT, "ls-files", "-z", "--", ".ci", ".github", "*.md", "*.ts")) ?? "";
const sources = await Promise.all(
  written
    .split("\0")
    .filter((path) => path !== "" && !path.includes(".gen.") && !path.endsWith("CHANGELOG.md"))
    .map(async (path) => ({ path, text: await readFile(`${ROOT}/${path}`, "utf8").catch(() => "") })),
);

it("gives a command that runs where there is Node alone, with the pnpm that the manifest pins", () => {
  expect(pnpmCommand("generate vida")).toBe(`npx -y ${packageManager} generate vida`);
});

it("names no other version of pnpm anywhere", () => {
  const named = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/pnpm@\d[\w.-]*\w/g)].map(([version]) => `${path}: ${version}`),
  );
  expect(named.filter((each) => !each.endsWith(`: ${packageManager}`))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

it("says no command of this repository in a message as if pnpm were on the path", () => {
  const command = new RegExp(`pnpm (?:run )?(?:${Object.keys(scripts).join("|")})\\b`);
  const said = sources
    .filter(({ path }) => /^(?:scripts|packages\/(?:contract|document|workspace|matrix|bench)\/src)\//.test(path))
    .flatMap(({ path, text }) => text.split("\n").map((line) => `${path}: ${line.trim()}`))
    .filter((line) => command.test(line) && !/: (?:\/\/|\/?\*)/.test(line));
  expect(said).toEqual([]);
});
