import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedPackages, type Repository } from "@agentpost/workspace";

/** What changed: what waits for the next release, and then each package's own changelog. */
export async function changelogPage({ root, packagesFolder }: Repository): Promise<string> {
  const packages = await publishedPackages(root);
  const released = await Promise.all(
    packages.map(async ({ name, version }) => {
      const file = join(packagesFolder, name.replace("@agentpost/", ""), "CHANGELOG.md");
      if (!existsSync(file)) return [];
      const text = (await readFile(file, "utf8")).replace(/^# .*\n/, "");
      return [`## ${name} ${version}`, text.replace(/^(#+) /gm, "#$1 ").trim()];
    }),
  );
  const waiting = await waitingChanges(join(root, ".changeset"));
  return [
    "---\ntitle: Changelog\noutline: 2\n---",
    "# Changelog",
    ...(waiting.length > 0 ? ["## In the next release", ...waiting] : []),
    ...released.flat(),
  ].join("\n\n");
}

/** The changesets: each a list of packages with how much it changes them, and the words of the changelog. */
async function waitingChanges(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md") && file !== "README.md").sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return texts.map((text) => {
    const [, head = "", words = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const bumps = [...head.matchAll(/^"?([@\w/-]+)"?: (\w+)$/gm)].map(([, name, bump]) => `| \`${name}\` | ${bump} |`);
    return [words.trim(), "", "| Package | Change |", "| --- | --- |", ...bumps].join("\n");
  });
}
