import { sampleExchange } from "@agentpost/contract";
import type { VendorDocument } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import type { SendingMethod } from "./provider-stub.ts";

/**
 * `packages/agentpost/example/messages.ts` with a message for one more vendor, in the order of their ids: drawn from the
 * contract, so that demo, matrix and tests can send it at once. The address is that of the mapping as it is laid out.
 */
export function withMessage(source: string, contract: VendorDocument, send: SendingMethod): string {
  const { vendor, document } = contract;
  const entries = [...source.matchAll(/^ {2}(?:(\w+)|"([\w-]+)"): \{$/gm)];
  if (entries.some(([, bare, quoted]) => (bare ?? quoted) === vendor)) return source;
  const { credentials } = clientOperations(contract);
  const { input, answer } = sampleExchange(document, send.method, send.path);
  const message = {
    credentials: Object.fromEntries(credentials.map((name) => [name, "sample-credential"])),
    to: { vendor, agent: "agent-1" },
    text: "Where is my order?",
    send: send.name,
    input,
    answer,
  };
  const name = /^\w+$/.test(vendor) ? vendor : JSON.stringify(vendor);
  const entry = `  ${name}: ${JSON.stringify(message, undefined, 2).replaceAll("\n", "\n  ")},\n`;
  const next = entries.find(([, bare, quoted]) => (bare ?? quoted ?? "") > vendor);
  const end = next?.index ?? source.indexOf("} as const satisfies");
  return `${source.slice(0, end)}${entry}${source.slice(end)}`;
}
