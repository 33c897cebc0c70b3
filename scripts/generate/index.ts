export { generateVendor } from "./generate-vendor.ts";
export { installWorkspace } from "./install.ts";
export { packageFiles } from "./package-files.ts";
export { onTwoThreads } from "./parts.ts";
export { SOURCES } from "./remembered.ts";
export { runGenerate } from "./run-generate.ts";
