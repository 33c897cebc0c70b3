import { jsonText } from "./json-text.ts";

/** `tsconfig.json`: everything is in the one at the root. */
export function tsconfigFile(): string {
  return jsonText({ extends: "../../tsconfig.build.json" });
}

/** `turbo.json`: what this package depends on beside what every package does. */
export function turboFile(vendor: string): string {
  const generated = ["!src/**", "!test/**", "!example/**", "!README.md"];
  const content = {
    extends: ["//"],
    tasks: {
      generate: { inputs: ["$TURBO_EXTENDS$", `$TURBO_ROOT$/specs/${vendor}/**`] },
      // What is generated is no input: the spec that it comes from is one already.
      build: { inputs: ["$TURBO_EXTENDS$", ...generated] },
    },
  };
  return jsonText(content);
}
