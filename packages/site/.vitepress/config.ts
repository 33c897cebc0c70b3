import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import type { Navigation } from "../src/navigation.ts";

const navigation: Navigation = JSON.parse(
  readFileSync(fileURLToPath(new URL("../.pages/navigation.json", import.meta.url)), "utf8"),
);

export default defineConfig({
  title: "agentpost",
  description: navigation.description,
  lang: "en",
  srcDir: ".pages",
  cleanUrls: false,
  lastUpdated: false,
  // A dead link ends the build; those that are right by themselves are held against the files by a test.
  ignoreDeadLinks: false,
  themeConfig: {
    nav: navigation.nav,
    sidebar: navigation.sidebar,
    outline: [2, 3],
    search: { provider: "local" },
  },
});
