// `pnpm check:sizes`, after a build: fails where a bundle has outgrown its ceiling. Sizes don't jitter, so that they can
// be a gate.
import { sizeLimits } from "./limits.ts";
import { measureSizes } from "./measure/sizes.ts";
import { holdSizes } from "./size-gate.ts";

const { passed, text } = holdSizes(await measureSizes("ours"), sizeLimits);
console.log(text);
if (!passed) process.exitCode = 1;
