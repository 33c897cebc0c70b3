import type { Api } from "../api.ts";
import { banner } from "./banner.ts";
import { docComment } from "./doc-comment.ts";
import { text } from "./source-text.ts";

/** What the client's type mentions. */
const PATH_TYPES = [
  "BodyOf",
  "Get",
  "Method",
  "Params",
  "PathBody",
  "PathClient",
  "PathInit",
  "PathMethod",
  "PathResult",
  "PathsWith",
  "StatusOf",
  "SuccessStatus",
];

/** `paths.gen.ts`: the subpath for those who call by path. */
export function pathsFile({ vendor, names, operations }: Api): string {
  const [first] = operations;
  const example = first ? `client.${first.method}(${text(first.path)}, { params, body })` : "client.GET(path)";
  const doc = docComment([
    `The path-based client of ${names.display}: \`${example}\`. Its calls are results and never throw.`,
    "The paths are the vendor's own: one that the vendor moves is another path here too, in a patch of this package.",
  ]);
  return [
    banner(vendor),
    'import type { Client } from "@agentpost/transport";\n',
    'import { createPathClient, type PathClient } from "@agentpost/transport/paths";\n',
    // From the package's own index, of which one copy is loaded then.
    'import { operations } from "./index.js";\n',
    'import type { paths } from "./schema.gen.js";\n\n',
    `export type {\n${PATH_TYPES.map((name) => `  ${name},\n`).join("")}} from "@agentpost/transport/paths";\n\n`,
    doc,
    `export function create${names.pascal}Paths(client: Client<${text(vendor)}>): PathClient<paths> {\n`,
    "  return createPathClient<paths>(client, operations);\n}\n",
  ].join("");
}
