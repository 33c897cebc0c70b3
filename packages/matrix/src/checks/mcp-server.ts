import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { playServer } from "../mcp/play-server.ts";
import { PLAYS } from "../mcp/plays.ts";
import { installConsumer } from "../registry/consumer.ts";
import { nodeBinary } from "../runtimes/index.ts";
import type { Check } from "./check.ts";

const NAME = "@agentpost/mcp";
const TRANSPORTS = ["stdio", "HTTP"] as const;
/** The oldest Node that it promises, and the one that most have. */
const NODES = ["22.13", "24"] as const;

/** The server as npm installs it, and the official client: whatever a host does to it, the vendor has one message. */
export const mcpServer: Check = async ({ registry, folder }) => {
  const alone = await installConsumer(registry, join(folder, "alone-mcp"), [NAME]);
  const installed = join(alone, "node_modules", NAME);
  const { bin } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const program = join(installed, bin["agentpost-mcp"] ?? "");
  const problems: string[] = [];
  for (const line of NODES) {
    const node = await nodeBinary(line);
    for (const transport of TRANSPORTS) {
      for (const problem of await playServer(transport, { node, bin: program })) {
        problems.push(`Node ${line}, ${transport}: ${problem}`);
      }
    }
  }
  const played = NODES.length * TRANSPORTS.length * PLAYS.length;
  return {
    summary: `${played} plays, one message each`,
    problems,
    notes: PLAYS.map(({ title }) => `${title}: over ${TRANSPORTS.join(" and ")}, on Node ${NODES.join(" and ")}`),
  };
};
