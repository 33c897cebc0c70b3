import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { atExit } from "./at-exit.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface RedisServer {
  /** The socket that it listens on. */
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * A new Redis of this machine's own (`apt-get install redis-server`), in a folder of its own; it listens on no port.
 * `settings` are as in its configuration file: `{ appendonly: "yes", appendfsync: "always" }`.
 */
export async function redisServer(settings: Readonly<Record<string, string>> = {}): Promise<RedisServer> {
  const folder = temporaryFolder("redis");
  const path = join(folder.path, "redis.sock");
  const all = { port: "0", unixsocket: path, dir: folder.path, save: "", appendonly: "no", ...settings };
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  const cancel = atExit(() => child.kill("SIGKILL"));
  try {
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        if (/ready to accept connections/i.test(line)) resolve();
      });
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`Redis ended with ${code} before it was ready`)));
    });
  } catch (error) {
    cancel();
    folder.remove();
    throw error;
  }
  return {
    path,
    remove: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      cancel();
      folder.remove();
    },
  };
}
