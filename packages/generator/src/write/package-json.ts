import type { JsonObject } from "@agentpost/document";
import type { Api } from "../api.ts";
import { jsonText } from "./json-text.ts";
import type { AskSuite } from "./suite-facts.ts";

/** What a package says that is not in its contract. */
export interface Kept {
  /** Release tooling's own. */
  readonly version?: string;
  /** The address of the repository, as the root package states it. */
  readonly repository?: string;
  /** Writes the types of a prepared document; on the caller's own thread unless it is given. */
  readonly renderTypes?: (document: JsonObject) => Promise<string>;
  /** Without it the README says nothing of the contract's cells, and the test kit has no answers of its own. */
  readonly askSuite?: AskSuite;
  /** The address of the vendor's own page. */
  readonly page?: string | undefined;
  /** Whether the client has its methods in groups too, and by what. */
  readonly groups?: "tags" | undefined;
}

const BUILD = "tsc -p tsconfig.json && tsx ../../scripts/bundle-package.ts";

/** `package.json`, whole but for the version, which release tooling keeps. */
export function packageJson(
  { vendor, names, summary, webhooks }: Api,
  { version = "0.0.0", repository }: Kept,
): string {
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
    exports: {
      ".": entry("index"),
      "./paths": entry("paths.gen"),
      "./testing": entry("testing.gen"),
      "./validate": entry("validate.gen"),
      ...(webhooks.receiver && { "./webhooks": entry("webhooks.gen") }),
    },
    files: ["dist", "src"],
    scripts: { generate: `node ../../scripts/run.js ../../scripts/generate.ts ${vendor}`, build: BUILD },
    dependencies: { "@agentpost/transport": "workspace:^" },
    engines: { node: ">=20.19" },
    agentpost: { generatedFrom: `specs/${vendor}` },
  };
  return jsonText(content);
}
