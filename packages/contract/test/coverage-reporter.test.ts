import { mkdir, readFile, writeFile } from "node:fs/promises";
import { temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import { startVitest } from "vitest/node";
import CoverageReporter from "../src/report/coverage-reporter.ts";

const cells = [{ id: "send · answer · 200", operation: "send", kind: "answer", state: "hit" }];

/** A repository of two vendors, with contract tests that cover a cell each. */
async function repository() {
  const folder = temporaryFolder("coverage");
  onTestFinished(() => folder.remove());
  for (const vendor of ["mail", "post"]) {
    await mkdir(`${folder.path}/specs/${vendor}`, { recursive: true });
    const coverage = JSON.stringify({ vendor, cells, strayWaivers: [], notEntered: 0 });
    const tests = `test("sends", () => {});\ntest("is covered", ({ task }) => void (task.meta.contractCoverage = ${coverage}));`;
    await writeFile(`${folder.path}/${vendor}.test.js`, tests);
  }
  const page = (name: string) =>
    readFile(`${folder.path}/packages/contract/report/${name}.html`, "utf8").catch(() => undefined);
  return { root: folder.path, page };
}

async function run(root: string, files: string[], testNamePattern?: string): Promise<string> {
  const said: string[] = [];
  const reporters = [new CoverageReporter({ root, print: (text) => said.push(text) })];
  const filter = testNamePattern === undefined ? {} : { testNamePattern };
  const vitest = await startVitest("test", files, {
    root,
    config: false,
    watch: false,
    globals: true,
    reporters,
    ...filter,
  });
  await vitest.close();
  return said.join("\n");
}

test("a run of every vendor's contract tests writes the page, with its date", async () => {
  const { root, page } = await repository();
  expect(await run(root, [])).toContain("/coverage.html");
  expect(await page("coverage")).toMatch(/<p>2 of 2 cells covered, 0 waived\. Run \d{4}-\d\d-\d\d \d\d:\d\d UTC, /);
  expect(await page("coverage-part")).toBeUndefined();
});

test.each([
  ["of one vendor", ["mail"], undefined, "the contract tests of post did not run"],
  ["of some tests", [], "is covered", "2 tests were left out by a filter"],
])("a run %s leaves the page of the whole as it is, and says on one of its own what is missing", async (...given) => {
  const [, files, pattern, missing] = given;
  const { root, page } = await repository();
  await run(root, []);
  const whole = await page("coverage");
  expect(await run(root, files, pattern)).toContain(`Not the whole: ${missing}`);
  expect(await page("coverage")).toBe(whole);
  expect(await page("coverage-part")).toContain(`Not the whole: ${missing}`);
});
