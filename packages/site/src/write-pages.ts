import { cp, rm, writeFile } from "node:fs/promises";
import { PAGES, WRITTEN } from "./folders.ts";
import type { Navigation } from "./navigation.ts";

/** Writes every page as Markdown, and what the menus lead to. */
export async function writePages(): Promise<void> {
  await rm(PAGES, { recursive: true, force: true });
  await cp(WRITTEN, PAGES, { recursive: true });
  const navigation: Navigation = {
    description: "One typed way to send a message to, or through, an agent on five platforms.",
    nav: [{ text: "Playground", link: "/playground" }],
    sidebar: [],
  };
  await writeFile(`${PAGES}/navigation.json`, JSON.stringify(navigation));
}
