import type { Api } from "../api.ts";
import { jsonText } from "./json-text.ts";

/** What the client calls an operation; undefined for one that it doesn't have. */
export type NameOf = (operation: { readonly method: string; readonly path: string }) => string | undefined;

export interface CellCount {
  readonly cells: number;
  readonly waived: number;
}

/** A body that the vendor could answer with; without a media type, none. */
export interface SampleBody {
  readonly mediaType?: string;
  readonly body?: unknown;
}

/** Samples of an operation's answers, by the contract's own word for a status. */
export type SampleAnswersOf = (operation: {
  readonly method: string;
  readonly path: string;
}) => Readonly<Record<string, SampleBody>>;

/** What a package says that is not in its contract. */
export interface Kept {
  /** Release tooling's own. */
  readonly version?: string;
  /** The address of the repository, as the root package states it. */
  readonly repository?: string;
  /** Counts the cells of the contract for the README; without it the README says nothing of them. */
  readonly countCells?: (nameOf: NameOf) => CellCount;
  /** What the test kit answers with; without it, a test says so itself. */
  readonly sampleAnswers?: SampleAnswersOf;
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
