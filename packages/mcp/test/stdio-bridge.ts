import { spawn } from "node:child_process";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { Programs } from "./build-programs.ts";
import { deskHost, NEWEST } from "./desk-host.ts";

interface Message {
  readonly id?: string | number;
  readonly method?: string;
}

/** Settles the revision of a connection, as the first request of a host of the newest one does. */
const OPENING = {
  jsonrpc: "2.0",
  id: "opening",
  method: "tools/list",
  params: {
    _meta: {
      "io.modelcontextprotocol/protocolVersion": NEWEST,
      "io.modelcontextprotocol/clientInfo": { name: "a test", version: "1.0.0" },
      "io.modelcontextprotocol/clientCapabilities": {},
    },
  },
};

/**
 * A server on stdio, behind an address at which each POST is a line to it. What it answers goes back as it came; the status
 * is always 200, since there is none on stdio.
 */
export async function bridged(programs: Programs, revision: string): Promise<{ readonly url: string }> {
  const { env, ledger } = await deskHost(programs);
  const server = spawn(process.execPath, [programs.server, "--ledger", ledger], {
    env,
    stdio: ["pipe", "pipe", "ignore"],
  });
  onTestFinished(() => void server.kill("SIGKILL"));
  const say = (message: object) => server.stdin.write(`${JSON.stringify(message)}\n`);
  if (revision === NEWEST) say(OPENING);

  const waiting = new Map<Message["id"], ServerResponse>();
  createInterface({ input: server.stdout }).on("line", (line) => {
    const { id, method } = JSON.parse(line) as Message;
    // A notification names no request: whoever waits gets it.
    const takers = method === undefined ? [waiting.get(id)] : [...waiting.values()];
    for (const taker of takers) taker?.write(`event: message\ndata: ${line}\n\n`);
    if (method === undefined) waiting.get(id)?.end();
  });

  const front = createServer(async (incoming, outgoing) => {
    if (incoming.method !== "POST") return void outgoing.writeHead(405).end();
    const message = JSON.parse(await text(incoming)) as Message;
    if (message.id === undefined) outgoing.writeHead(202).end();
    else {
      waiting.set(message.id, outgoing);
      outgoing.on("close", () => waiting.delete(message.id));
      outgoing.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    }
    say(message);
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    front.close();
    front.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(front.address() as AddressInfo).port}/mcp` };
}
