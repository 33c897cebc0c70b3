import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type SendStep, startDesk } from "@agentpost/contract/stand-in";
import { temporaryFolder } from "@agentpost/workspace";
import { Client, type ClientOptions } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { onTestFinished } from "vitest";
import type { Programs } from "./build-programs.ts";

export const NEWEST = "2026-07-28";

/** How a client is made that speaks a revision, of each that the server speaks. */
export const CLIENTS: readonly [revision: string, options: ClientOptions][] = [
  [NEWEST, { versionNegotiation: { mode: { pin: NEWEST } } }],
  ["2025-11-25", {}],
];

export interface HostOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the newest revision of the protocol. */
  readonly client?: ClientOptions;
}

/** A host and a helpdesk with a memory, and between them servers that share a ledger. All is gone after the test. */
export async function deskHost(programs: Programs, onSend?: (step: SendStep) => Promise<void> | void) {
  const folder = temporaryFolder("mcp");
  onTestFinished(() => folder.remove());
  const conversation = randomUUID();
  const desk = await startDesk({ conversations: [conversation], ...(onSend && { onSend }) });
  onTestFinished(() => desk.close());
  const ledger = join(folder.path, "state", "outbox.db");

  const env = {
    DESK_URL: desk.url,
    LIBREDESK_BASE_URL: desk.url,
    LIBREDESK_API_KEY: "key-of-a-test",
    LIBREDESK_API_SECRET: "secret-of-a-test",
    // What runs the tests may be set to print to stdout.
    NODE_OPTIONS: "",
  };

  async function connect({ args = [], env: more = {}, client: options }: HostOptions = {}, program = programs.server) {
    const own = program === programs.server ? ["--ledger", ledger, "--timeout", "1", "--wait", "2", ...args] : [];
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [program, ...own],
      env: { ...env, ...more },
      stderr: "pipe",
    });
    const told: Buffer[] = [];
    transport.stderr?.on("data", (chunk: Buffer) => told.push(chunk));
    const client = new Client({ name: "a test", version: "1.0.0" }, options ?? CLIENTS[0]?.[1]);
    onTestFinished(() => client.close());
    await client.connect(transport);
    return {
      client,
      stderr: () => Buffer.concat(told).toString(),
      kill: () => process.kill(transport.pid ?? 0, "SIGKILL"),
      call: (name: string, input: unknown, callOptions: Parameters<Client["callTool"]>[1] = {}) =>
        client.callTool({ name, arguments: input as Record<string, unknown> }, callOptions),
    };
  }

  return {
    desk,
    env,
    ledger,
    conversation,
    connect,
    message: (text: string) => ({
      account: "libredesk",
      to: { conversation },
      text,
      options: { to: ["ada@example.com"] },
    }),
    texts: () => desk.desk.messages(conversation).map((each) => each.text_content),
  };
}

/** The first words of a result, which a model is shown. */
export function words({ content }: { readonly content: readonly object[] }): string {
  return (content[0] as { text: string }).text;
}
