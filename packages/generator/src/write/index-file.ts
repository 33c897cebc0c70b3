import type { Api } from "../api.ts";
import { banner } from "./banner.ts";
import { hasSecrets } from "./client-options.ts";
import { paged } from "./pages.ts";

/** What the client's own types mention, so that whoever has the package can name all of it. */
const TRANSPORT = [
  "AbortedError",
  "type AddedHeaders",
  "AgentpostError",
  "type Answer",
  "type Attempt",
  "type CallEvent",
  "type CallOptions",
  "type Client",
  "type ClientOptions",
  "ConnectionError",
  "type ErrorDetails",
  "type ErrorEvent",
  "type Failure",
  "type Hooks",
  "InputError",
  "type Operation",
  "type OtherFailure",
  "type Outcome",
  "RateLimitError",
  "RedirectError",
  "RejectedError",
  "type ResponseEvent",
  "type ResponseInfo",
  "type RetryEvent",
  "type RetryStop",
  "ServerError",
  "type Success",
  "type SuccessEvent",
  "TimeoutError",
  "UnreadableAnswerError",
  "UnsupportedError",
  "type Validator",
];

const PAGES = 'export type { Page as PageOf, Pages as PagesOf } from "@agentpost/transport/pages";\n';

/** `index.ts`: names only. */
export function indexFile(api: Api): string {
  const {
    vendor,
    names: { pascal },
  } = api;
  const client = [`create${pascal}`, `create${pascal}Client`, `type ${pascal}`, `type ${pascal}Options`];
  const transport = [...TRANSPORT, ...(hasSecrets(api) ? ["type Secret"] : [])];
  return [
    banner(vendor),
    exportOf("@agentpost/transport", transport),
    paged(api).length > 0 ? PAGES : "",
    exportOf("./client.gen.js", client),
    'export * from "./operations.gen.js";\n',
    // The table of operations has the name that the contract's own types have.
    'export type { components, operations as contractOperations, paths, webhooks } from "./schema.gen.js";\n',
    'export { operations } from "./table.gen.js";\n',
  ].join("");
}

/** In the order and on the lines that the formatter gives it. */
function exportOf(from: string, names: readonly string[]): string {
  const sortKey = (name: string) => name.replace("type ", "").toLowerCase();
  const sorted = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const line = `export { ${sorted.join(", ")} } from "${from}";\n`;
  return line.length <= 121 ? line : `export {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
