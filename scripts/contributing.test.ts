import { readFile } from "node:fs/promises";
import { repositoryAt } from "@agentpost/workspace";
import { expect, test } from "vitest";

const { root } = repositoryAt();
const contributing = await readFile(`${root}/CONTRIBUTING.md`, "utf8");

/** The second column of "Where to look". */
const named = [...contributing.matchAll(/^\|[^|]+\| `([\w./-]+\/[\w./-]+\.\w+)` +\|$/gm)].map(([, path = ""]) => path);

test("CONTRIBUTING names files to look in, each of which is there", async () => {
  expect(named.length).toBeGreaterThanOrEqual(15);
  const missing = await Promise.all(
    named.map((path) =>
      readFile(`${root}/${path}`).then(
        () => [],
        () => [path],
      ),
    ),
  );
  expect(missing.flat()).toEqual([]);
});

test("CONTRIBUTING explains every extension of ours", async () => {
  const source = await readFile(`${root}/packages/generator/src/read/extensions.ts`, "utf8");
  const extensions = [...source.matchAll(/^ {2}"(x-agentpost-[\w-]+)":/gm)].map(([, key]) => key);
  const explained = [...contributing.matchAll(/^\| `(x-agentpost-[\w-]+)`/gm)].map(([, key]) => key);
  expect(explained.sort()).toEqual(extensions.sort());
});
