// `pnpm check`: fails where a bundle has outgrown its ceiling. Sizes don't jitter, so that they can be a gate.
import { existsSync } from "node:fs";
import { PACKAGE_FOLDER } from "./build/folders.ts";
import { sizeLimits } from "./limits.ts";
import { measureSizes } from "./measure/sizes.ts";
import { holdSizes } from "./size-gate.ts";

if (existsSync(`${PACKAGE_FOLDER}../agentpost/dist/index.js`)) {
  const { passed, text } = holdSizes(await measureSizes("ours"), sizeLimits);
  console.log(text);
  if (!passed) process.exitCode = 1;
} else {
  console.error("There is nothing to measure: the packages aren't built. Run: pnpm run build");
  process.exitCode = 1;
}
