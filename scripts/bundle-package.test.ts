import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const execute = promisify(execFile);
const script = fileURLToPath(new URL("bundle-package.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));

/** Bundles a package of these sources, of which `index` and `extra` are exports, for browsers too where asked. */
async function bundled(
  sources: Readonly<Record<string, string>>,
  more: Readonly<Record<string, object>> = {},
): Promise<string> {
  const folder = await mkdtemp(`${tmpdir()}/agentpost-bundle-`);
  onTestFinished(() => rm(folder, { recursive: true }));
  const entry = (name: string) => ({ "@agentpost/source": `./src/${name}.ts`, ...more[name] });
  const exports = { ".": entry("index"), "./extra": entry("deep/extra") };
  await writeFile(`${folder}/package.json`, JSON.stringify({ type: "module", exports }));
  await mkdir(`${folder}/src/deep`, { recursive: true });
  for (const [name, text] of Object.entries(sources)) await writeFile(`${folder}/src/${name}.ts`, text);
  await mkdir(`${folder}/dist/shared`, { recursive: true });
  await writeFile(`${folder}/dist/shared/chunk-OLD.js`, "");
  await execute(process.execPath, [tsx, script], { cwd: folder });
  return folder;
}

test("makes one file of each export, and an import of what one takes from another", async () => {
  const folder = await bundled({
    index: 'export { part } from "./part.js";',
    part: 'import { join } from "node:path"; export const part = join("a", "b");',
    "deep/extra": 'import { part } from "../index.js"; export const extra = [part];',
  });
  expect((await readdir(`${folder}/dist`, { recursive: true })).sort()).toEqual(
    ["deep", "deep/extra.js", "deep/extra.js.map", "index.js", "index.js.map"].sort(),
  );
  expect(await readFile(`${folder}/dist/deep/extra.js`, "utf8")).toContain('from "../index.js"');
  expect(await readFile(`${folder}/dist/index.js`, "utf8")).toContain('join("a", "b")');
});

test("refuses to put a module into two files, where it would exist twice", async () => {
  const making = bundled({
    index: 'export { part } from "./part.js";',
    part: "export const part = new Map();",
    "deep/extra": 'import { part } from "../part.js"; export const extra = [part];',
  });
  await expect(making).rejects.toThrow("src/part.ts would be in two files");
});

test("takes a constant into two files, of which nothing is the worse", async () => {
  const folder = await bundled({
    index: 'export { words } from "./words.js";',
    words: 'export const words: Readonly<Record<string, string>> = { pending: "queued" };',
    "deep/extra": 'import { words } from "../words.js"; export const extra = [words];',
  });
  expect(await readFile(`${folder}/dist/deep/extra.js`, "utf8")).toContain("queued");
});

test("makes a second file for browsers, with the modules that are theirs and imports of their files", async () => {
  const sources = {
    index: 'export { where } from "./where.js";',
    where: 'export const where = "elsewhere";',
    "where.browser": 'export const where = "a browser";',
    "deep/extra": 'import { where } from "../index.js"; export const extra = [where];',
  };
  const browser = { browser: "./dist/of-its-own.js" };
  const folder = await bundled(sources, { index: browser, "deep/extra": browser });
  const read = (name: string) => readFile(`${folder}/dist/${name}`, "utf8");
  expect(await read("index.js")).toContain('"elsewhere"');
  expect(await read("index.browser.js")).toContain('"a browser"');
  expect(await read("deep/extra.browser.js")).toContain('from "../index.browser.js"');
  const extra = await bundled(sources, { "deep/extra": browser });
  expect(await readdir(`${extra}/dist`)).not.toContain("index.browser.js");
  expect(await readFile(`${extra}/dist/deep/extra.browser.js`, "utf8")).toContain('from "../index.js"');
});
