import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { WRITTEN } from "./folders.ts";

/** A page before its places are filled. */
export interface Template {
  /** Without an extension, such as `guide/send`. */
  readonly path: string;
  readonly markdown: string;
}

/** The pages that are written by hand. */
export async function writtenPages(): Promise<Template[]> {
  const files = await readdir(WRITTEN, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".md")).sort();
  return Promise.all(
    pages.map(async (file) => ({
      path: file.replace(/\.md$/, ""),
      markdown: await readFile(join(WRITTEN, file), "utf8"),
    })),
  );
}
