// `pnpm site`: serves what the task `pages` has built, until it is stopped.
import { DIST } from "./folders.ts";
import { serve } from "./serve.ts";

const { url } = await serve(DIST, 4173);
console.log(`The site is at ${url}; Ctrl+C ends it.`);
