// The task `pages`: writes the pages and lets VitePress build the site of them.
import { build } from "vitepress";
import { SITE } from "./folders.ts";
import { writePages } from "./write-pages.ts";

await writePages();
await build(SITE);
