import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pnpm, ROOT } from "@agentpost/workspace";
import { DIST, SITE } from "../src/folders.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** Builds the site, which takes a second where nothing has changed, and resolves to its pages as `guide/send.html`. */
export async function builtSite(): Promise<string[]> {
  const build = ["exec", "turbo", "run", "pages", "--output-logs=errors-only"];
  await oneAtATime(join(SITE, ".vitepress/cache/build"), () => pnpm(build, ROOT));
  const files = await readdir(DIST, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).sort();
}

export function pageText(page: string): Promise<string> {
  return readFile(join(DIST, page), "utf8");
}
