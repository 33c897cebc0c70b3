import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Script, Step } from "./script.ts";

export interface FaultServer {
  readonly url: string;
  /** Every request that came whole, as it came. */
  readonly requests: readonly string[];
  /** Every connection, also one on which no whole request came. */
  readonly connections: number;
  close(): Promise<void>;
}

/**
 * A server of raw sockets on loopback that plays one script a connection: the first script for the first connection,
 * and so on, the last one for all that follow.
 */
export async function startFaultServer(scripts: readonly Script[]): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  let connections = 0;
  const server = createServer((socket) => {
    const script = scripts[Math.min(connections, scripts.length - 1)] ?? [];
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {}); // The other side may be gone; that is the point.
    const incoming = new Incoming(socket, (request) => requests.push(request));
    void play(script, socket, incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** An address on loopback at which nobody listens any more. */
export async function refusingUrl(): Promise<string> {
  const server = await startFaultServer([]);
  await server.close();
  return server.url;
}

async function play(script: Script, socket: Socket, incoming: Incoming): Promise<void> {
  for (const step of script) {
    if (socket.destroyed) return;
    await perform(step, socket, incoming);
  }
}

async function perform(step: Step, socket: Socket, incoming: Incoming): Promise<void> {
  if ("read" in step && step.read === "nothing") socket.pause();
  else if ("read" in step) await incoming.until(step.read);
  else if ("write" in step) socket.write(step.write);
  else if ("drip" in step) {
    for (const byte of Buffer.from(step.drip)) {
      if (socket.destroyed) return;
      socket.write(Buffer.of(byte));
      await sleep(step.everyMs);
    }
  } else if ("close" in step) {
    if (step.close === "reset") socket.resetAndDestroy();
    else socket.end();
  } else await new Promise<void>((resolve) => socket.once("close", () => resolve()));
}

/** One request as it comes in; a connection of ours never carries two. */
class Incoming {
  #text = "";
  #waiting: { part: "head" | "request"; resolve: () => void }[] = [];
  #whole = false;

  constructor(socket: Socket, onRequest: (request: string) => void) {
    socket.on("data", (chunk) => {
      this.#text += chunk.toString("latin1");
      if (!this.#whole && this.#has("request")) {
        this.#whole = true;
        onRequest(this.#text);
      }
      this.#waiting = this.#waiting.filter(({ part, resolve }) => !this.#has(part) || void resolve());
    });
    socket.on("close", () => {
      for (const { resolve } of this.#waiting) resolve();
    });
  }

  until(part: "head" | "request"): Promise<void> {
    if (this.#has(part)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ part, resolve }));
  }

  #has(part: "head" | "request"): boolean {
    const end = this.#text.indexOf("\r\n\r\n");
    if (end === -1) return false;
    if (part === "head") return true;
    const length = Number(/^content-length: *(\d+)/im.exec(this.#text.slice(0, end))?.[1] ?? 0);
    return this.#text.length - end - 4 >= length;
  }
}
