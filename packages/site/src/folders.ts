import { fileURLToPath } from "node:url";

/** This package. */
export const SITE: string = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** The pages as they are written by hand, with places that sections of READMEs take. */
export const WRITTEN = `${SITE}/pages`;

/** The pages as VitePress gets them; made anew by each build. */
export const PAGES = `${SITE}/.pages`;

/** The site as it is served. */
export const DIST = `${SITE}/.vitepress/dist`;
