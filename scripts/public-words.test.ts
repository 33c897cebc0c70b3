import { existsSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, ROOT, vendors } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { Editor } from "./editor.ts";

const manifests = await publishedPackages();
const faces = manifests.flatMap(({ name, exports = {} }) =>
  Object.values(exports as Record<string, { "@agentpost/source": string }>).flatMap((face) =>
    sources(name.replace("@agentpost/", ""), face["@agentpost/source"]),
  ),
);
/** What all else that a vendor's package exports is made of. */
const types = vendors().map((vendor) => join(ROOT, "packages", vendor, "src/schema.gen.ts"));
const editor = new Editor([...faces, ...types]);

/** The modules that stand behind an entry of `exports`, with a vendor for its star. */
function sources(folder: string, entry: string): string[] {
  const paths = entry.includes("*") ? vendors().map((vendor) => entry.replace("*", vendor)) : [entry];
  return paths.map((path) => join(ROOT, "packages", folder, path)).filter((path) => existsSync(path));
}

function inModules(modules: readonly string[], found: (module: string) => string[]): string[] {
  return [
    ...new Set(modules.flatMap((module) => found(module).map((name) => `${module.slice(ROOT.length)}: ${name}`))),
  ];
}

test("an editor has words for every public name", () => {
  const silent = (module: string) =>
    editor
      .publicNames(module)
      .filter(({ words }) => words === "")
      .map(({ name }) => name);
  expect(inModules([...faces, ...types], silent)).toEqual([]);
}, 120_000);

test.each(manifests.map(({ name }) => name))(
  "%s exports every type that its public names mention",
  (name) => {
    const folder = join(ROOT, "packages", name.replace("@agentpost/", ""), "/");
    const modules = faces.filter((module) => module.startsWith(folder));
    expect(editor.unexportedTypes(folder, modules)).toEqual([]);
  },
  120_000,
);
