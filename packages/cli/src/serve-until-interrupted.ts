import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "@agentpost/tools/environment";
import { untilInterrupted } from "./until-interrupted.js";

export interface ServedAt {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
}

/** Starts to listen, and resolves to the address. Throws a `UsageError` where it can't be had. */
export async function listenAt(server: Server, { port, host }: ServedAt): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const why = (error as Error).message;
    throw new UsageError(
      `port ${port} of ${host} can't be listened on (${why}); name another with --port, or an address of this machine with --host`,
    );
  }
  const { address, family, port: chosen } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${chosen}`;
}

/** Serves until a person presses Ctrl-C or the system asks. */
export async function serveUntilInterrupted(server: Server, at: ServedAt, ready: (url: string) => void): Promise<void> {
  ready(await listenAt(server, at));
  await interrupted();
  server.closeAllConnections();
  server.close();
}

/** Resolves when a person presses Ctrl-C or the system asks. */
export function interrupted(): Promise<void> {
  return untilInterrupted(
    (signal) => new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve())),
  );
}
