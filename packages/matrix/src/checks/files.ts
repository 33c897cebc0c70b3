import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";

const INTENDED = /^(package\.json|README\.md|LICENSE|dist\/.+\.(js|d\.ts)(\.map)?|src\/.+\.ts)$/;

/** Nothing but what runs, what is typed, and the sources that the source maps point to. */
export const files: Check = async ({ consumer, packages }) => {
  const problems: string[] = [];
  let count = 0;
  for (const { name } of packages) {
    const folder = join(consumer, "node_modules", name);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    count += paths.length;
    for (const path of paths) {
      if (!INTENDED.test(path) || /\.test\./.test(path)) problems.push(`${name} delivers ${path}`);
    }
    for (const path of ["README.md", "LICENSE"]) if (!paths.includes(path)) problems.push(`${name} has no ${path}`);
  }
  return { summary: `${count} files, all intended`, problems };
};
