import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Played } from "./inside.ts";
import { namespaceFlags } from "./namespace.ts";
import { type RouteFault, routeFaults } from "./route-faults.ts";
import { networkId } from "./routes.ts";

/** A fault and where it is played. */
export type LostRoute = RouteFault & {
  readonly url: string;
  /** Where a connection loses its route: to be asked between the message that makes it and the one that is then lost. */
  readonly cutUrl?: string;
};

export interface LostRoutes {
  /** The command that starts a program where the faults are: `[...enter, program, ...arguments]`. */
  readonly enter: readonly string[];
  readonly faults: readonly LostRoute[];
  /** The bodies that came to each fault's server. */
  received(): Promise<ReadonlyMap<string, readonly string[]>>;
  close(): Promise<void>;
}

/**
 * A network namespace with a server for each fault of a route, which answers with `accepted` what reaches it. Everything
 * in it is at 127.0.0.1, as this machine's own loopback is, and neither can reach the other.
 */
export async function startLostRoutes(accepted: string): Promise<LostRoutes> {
  const inside = fileURLToPath(new URL("inside.ts", import.meta.url));
  const program = [process.execPath, "--import", import.meta.resolve("tsx"), inside, networkId(), accepted];
  // `unshare` becomes the program, so that the process we start is the one whose namespace it is.
  const child = spawn("unshare", [...namespaceFlags.create, "--", ...program], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const said = text(child.stderr as Readable);
  const ended = once(child, "close");
  const failed = ended.then(async () => {
    throw new Error(`the network ended: ${(await said).trim().slice(-500)}`);
  });
  failed.catch(() => {});
  const told = async <T>(): Promise<T> => (await Promise.race([once(child, "message"), failed]))[0];
  const played = await told<Played[]>();
  const faults = routeFaults.map((fault, index) => {
    const { url, cutUrl } = played[index] as Played;
    return { ...fault, url, ...(fault.lost === "after the request" ? { cutUrl } : {}) };
  });
  return {
    enter: ["nsenter", "--target", String(child.pid), ...namespaceFlags.enter, "--"],
    faults,
    received: async () => {
      const answer = told<string[][]>();
      child.send("received");
      const received = await answer;
      return new Map(faults.map(({ name }, index) => [name, received[index] ?? []]));
    },
    close: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
