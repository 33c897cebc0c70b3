import type { Api } from "../api.ts";
import type { Kept } from "../generate-package.ts";
import { jsonText } from "./json-text.ts";

const BUILD = "tsc -p tsconfig.json && tsx ../../scripts/bundle-package.ts";

/** `package.json`, whole but for the version, which release tooling keeps. */
export function packageJson({ vendor, names, summary }: Api, { version = "0.0.0", repository }: Kept): string {
  const entry = (file: string) => ({
    "@agentpost/source": `./src/${file}.ts`,
    types: `./dist/${file}.d.ts`,
    default: `./dist/${file}.js`,
  });
  const content = {
    name: `@agentpost/${vendor}`,
    version,
    description: `Typed client of the ${names.display} API. ${summary}`.trim(),
    keywords: ["agentpost", vendor, "api", "client", "openapi", "typescript"],
    license: "MIT",
    ...(repository === undefined
      ? {}
      : { repository: { type: "git", url: repository, directory: `packages/${vendor}` } }),
    type: "module",
    sideEffects: false,
    exports: { ".": entry("index"), "./paths": entry("paths.gen") },
    files: ["dist", "src"],
    scripts: { generate: `node ../../scripts/run.js ../../scripts/generate.ts ${vendor}`, build: BUILD },
    dependencies: { "@agentpost/transport": "workspace:^" },
    engines: { node: ">=20.19" },
    agentpost: { generatedFrom: `specs/${vendor}` },
  };
  return jsonText(content);
}
