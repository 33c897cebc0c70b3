import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { atExit } from "@agentpost/workspace";
import { Client, type ClientOptions, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { cleanEnvironment } from "../run.ts";

/** How a server is started, whichever way its host talks to it. */
export interface Program {
  readonly node: string;
  /** The file that npm has installed as the package's program. */
  readonly bin: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A running server, and the official client that is connected to it. */
export interface Connected {
  readonly client: Client;
  /** Ends the server's process as a machine would that lost its power. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export type Transport = "stdio" | "HTTP";

const TOKEN = "token-of-the-matrix";
const NEWEST: ClientOptions = { versionNegotiation: { mode: { pin: "2026-07-28" } } };
const IDENTITY = { name: "matrix", version: "1.0.0" };

export function connect(transport: Transport, program: Program): Promise<Connected> {
  return transport === "stdio" ? overStdio(program) : overHttp(program);
}

async function overStdio({ node, bin, args, env }: Program): Promise<Connected> {
  const transport = new StdioClientTransport({ command: node, args: [bin, ...args], env, stderr: "ignore" });
  const client = new Client(IDENTITY, NEWEST);
  const closed = new Promise<void>((resolve) => {
    client.onclose = resolve;
  });
  await client.connect(transport);
  return {
    client,
    async kill() {
      process.kill(transport.pid ?? 0, "SIGKILL");
      await closed;
    },
    close: () => client.close(),
  };
}

async function overHttp({ node, bin, args, env }: Program): Promise<Connected> {
  const server = spawn(node, [bin, ...args, "--http", "0"], {
    env: { ...cleanEnvironment(), ...env, AGENTPOST_MCP_TOKEN: TOKEN },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const cancel = atExit(() => server.kill("SIGKILL"));
  const exited = once(server, "exit");
  const kill = async () => {
    server.kill("SIGKILL");
    await exited;
    cancel();
  };
  const url = await urlIn(server.stderr);
  if (!url) throw new Error(`the server ended with ${(await exited)[0]} before it listened`);
  const client = new Client(IDENTITY, NEWEST);
  const headers = { authorization: `Bearer ${TOKEN}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  return {
    client,
    kill,
    async close() {
      await client.close();
      await kill();
    },
  };
}

/** Where the server says that it listens; undefined where it ends without. The rest of what it says is read, and dropped. */
async function urlIn(stderr: NodeJS.ReadableStream): Promise<string | undefined> {
  const lines = createInterface({ input: stderr });
  return new Promise((resolve) => {
    lines.on("line", (line) => {
      const [url] = /http:\/\/127\S+/.exec(line) ?? [];
      if (url) resolve(url);
    });
    lines.on("close", () => resolve(undefined));
  });
}
