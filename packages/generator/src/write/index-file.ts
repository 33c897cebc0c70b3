import type { Api } from "../api.ts";
import { banner } from "./banner.ts";
import { hasSecrets } from "./client-options.ts";

const ERRORS = [
  "AbortedError",
  "AgentpostError",
  "ConnectionError",
  "InputError",
  "RateLimitError",
  "RedirectError",
  "RejectedError",
  "ServerError",
  "TimeoutError",
  "UnreadableAnswerError",
];

/** `index.ts`: names only. */
export function indexFile(api: Api): string {
  const {
    vendor,
    names: { pascal },
  } = api;
  const client = [`create${pascal}`, `create${pascal}Client`, `type ${pascal}`, `type ${pascal}Options`];
  const secret = hasSecrets(api) ? ["type Secret"] : [];
  const transport = [...ERRORS, "type CallOptions", "type ClientOptions", ...secret];
  return [
    banner(vendor),
    exportOf("@agentpost/transport", transport),
    exportOf("./client.gen.js", client),
    'export * from "./operations.gen.js";\n',
    'export type { components, paths } from "./schema.gen.js";\n',
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
