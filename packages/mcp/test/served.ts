import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { SendStep } from "@agentpost/contract/stand-in";
import { Client, type ClientOptions, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { onTestFinished } from "vitest";
import type { Programs } from "./build-programs.ts";
import { deskHost } from "./desk-host.ts";

export const TOKEN = "token-of-a-test";

/** A server on a port of its own, and the helpdesk behind it. */
export async function served(
  programs: Programs,
  args: readonly string[] = [],
  onSend?: (step: SendStep) => Promise<void> | void,
) {
  const host = await deskHost(programs, onSend);
  const start = async () => {
    const own = ["--ledger", host.ledger, "--timeout", "1", "--wait", "2", "--http", "0", ...args];
    const server = spawn(process.execPath, [programs.server, ...own], {
      env: { ...host.env, AGENTPOST_MCP_TOKEN: TOKEN },
    });
    onTestFinished(async () => void (await end(server)));
    const [line] = (await once(server.stderr, "data")) as [Buffer];
    const url = /http:\S+/.exec(line.toString())?.[0] ?? "";
    return { url, server };
  };
  return { ...host, ...(await start()), start };
}

/** A client of the server at this address, which bears its token. */
export async function connectTo(url: string, options: ClientOptions): Promise<Client> {
  const client = new Client({ name: "a test", version: "1.0.0" }, options);
  onTestFinished(() => client.close());
  const headers = { authorization: `Bearer ${TOKEN}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  return client;
}

export async function end(server: ChildProcess, signal: "SIGTERM" | "SIGKILL" = "SIGKILL") {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  const exited = once(server, "exit");
  server.kill(signal);
  return (await exited)[0] as number | null;
}
