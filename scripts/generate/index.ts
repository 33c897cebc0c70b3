export { generateVendor } from "./generate-vendor.ts";
export { installWorkspace } from "./install.ts";
export { packageFacts } from "./package-facts.ts";
export { packageFiles } from "./package-files.ts";
export { runGenerate } from "./run-generate.ts";
