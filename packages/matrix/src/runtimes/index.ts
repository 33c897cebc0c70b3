import { chromium } from "./chromium.ts";
import { processRuntimes } from "./process-runtimes.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

export { measure } from "./measure.ts";
export { type Mocks, startMocks } from "./mocks.ts";
export { nodeBinary, thisNode } from "./process-runtimes.ts";
export type { Runtime } from "./runtime.ts";
export { writeProgram } from "./write-program.ts";

export const runtimes: readonly Runtime[] = [...processRuntimes, workerd, chromium];
