import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@agentpost/workspace";
import { beforeAll, expect, test } from "vitest";
import { PAGES } from "../src/folders.ts";
import { builtSite } from "./built-site.ts";

beforeAll(builtSite, 300_000);

test("each sample of TypeScript is one that is compiled: an example's file, or a README's that its package's tests compile", () => {
  const folders = readdirSync(join(ROOT, "packages")).map((name) => join(ROOT, "packages", name));
  const sources = folders.flatMap((folder) => [
    ...(existsSync(join(folder, "README.md")) ? [readFileSync(join(folder, "README.md"), "utf8")] : []),
    ...filesOf(join(folder, "example"), /\.ts$/).map(([, text]) => text),
  ]);
  const unknown = filesOf(PAGES, /\.md$/)
    .filter(([page]) => !page.includes("/reference/"))
    .flatMap(([page, text]) =>
      [...text.matchAll(/^```ts\n([\s\S]*?)\n```$/gm)]
        .map(([, code = ""]) => code)
        .filter((code) => !sources.some((source) => source.includes(code)))
        .map((code) => `${page}: ${code.slice(0, 80)}`),
    );
  expect(unknown).toEqual([]);
});

/** Not what lies below `node_modules`, whose links go round in circles. */
function filesOf(folder: string, name: RegExp): (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesOf(path, name);
    return name.test(entry.name) ? [[path, readFileSync(path, "utf8")] as const] : [];
  });
}
