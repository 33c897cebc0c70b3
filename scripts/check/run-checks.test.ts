import { readFileSync, writeFileSync } from "node:fs";
import { ROOT, temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import { CHECKS, runChecks } from "./index.ts";

const run = async (scripts: Record<string, string>) => {
  const { path, remove } = temporaryFolder("check");
  onTestFinished(remove);
  writeFileSync(`${path}/package.json`, JSON.stringify({ private: true, scripts }));
  const said: string[] = [];
  const code = await runChecks(path, Object.keys(scripts), (line) => void said.push(line));
  return { code, said: said.join("\n"), file: (name: string) => readFileSync(`${path}/${name}`, "utf8") };
};
const leaves = (name: string) => `node -e "require('fs').writeFileSync('${name}', 'run')"`;

test("every check is run, whatever came of those before, and those that failed are named at the end", async () => {
  const { code, said, file } = await run({
    lint: "exit 3",
    types: leaves("types"),
    sizes: "exit 1",
    test: leaves("test"),
  });
  expect(code).toBe(1);
  expect([file("types"), file("test")]).toEqual(["run", "run"]);
  expect(said).toMatch(/2 of 4 checks failed;.*\n {2}npx -y pnpm@\S+ run lint\n {2}npx -y pnpm@\S+ run sizes$/);
});

test("a change that passes all checks is said to", async () => {
  expect(await run({ lint: "exit 0", test: "exit 0" })).toMatchObject({
    code: 0,
    said: expect.stringMatching(/All 2 checks passed\.$/),
  });
});

test("each check is a command of ours, and the tests come last", () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8"));
  expect(CHECKS.filter((command) => scripts[command.split(" ")[0] ?? ""] === undefined)).toEqual([]);
  expect(CHECKS.slice(-2)).toEqual(["test", "test:pipeline"]);
});
