import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { atExit } from "@agentpost/workspace";
import { type CachedPackage, cached } from "../cache.ts";
import { cleanEnvironment } from "../run.ts";
import { pinned } from "../versions.ts";
import { bundle } from "./bundle.ts";
import { checkStarts } from "./check-starts.ts";
import { deadline } from "./deadline.ts";
import type { Played } from "./plan.ts";
import { onLinux } from "./platform.ts";
import type { Runtime } from "./runtime.ts";

/** Cloudflare's runtime as a server on loopback: the plan is the request, the results are the response. */
export const workerd: Runtime = {
  id: "workerd",
  title: "workerd",
  obtain: workerdPackage,
  play: async (plan, consumer) => {
    const binary = join((await workerdPackage()).folder, "bin/workerd");
    const script = await bundle(consumer, "main-worker.js", ["workerd", "worker", "browser"]);
    const folder = await mkdtemp(join(consumer, "bundled/workerd-"));
    const version = await checkStarts(binary, folder);
    await writeFile(join(folder, "config.capnp"), config(`../${basename(script)}`));
    const server = spawn(binary, ["serve", "--control-fd=3", "config.capnp"], {
      cwd: folder,
      env: { ...cleanEnvironment(), TMPDIR: folder },
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    const cancel = atExit(() => server.kill("SIGKILL"));
    let said = "";
    (server.stderr as Readable).on("data", (chunk: Buffer) => {
      said += chunk;
    });
    const ended = new Promise<never>((_, reject) => {
      server.on("error", reject);
      server.on("close", (code) => reject(new Error(`workerd ended with ${code}: ${said.slice(-500)}`)));
    });
    ended.catch(() => {});
    const { late, inTime } = deadline("workerd", 240_000);
    try {
      const port = await Promise.race([listeningPort(server.stdio[3] as Readable), ended, late]);
      const answered = fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(plan) });
      const response = await Promise.race([answered, ended, late]);
      const text = await response.text();
      if (!response.ok) throw new Error(`the worker answered ${response.status}: ${text} ${said.slice(-500)}`);
      return { ...(JSON.parse(text) as Played), version: version.replace(/^workerd /, "") };
    } finally {
      server.kill("SIGKILL");
      cancel();
      inTime();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function workerdPackage(): Promise<CachedPackage> {
  return cached(onLinux("@cloudflare/workerd-linux-64"), pinned("workerd"));
}

/** A worker may reach loopback only where its outbound network says so. */
function config(script: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "main-worker.js", esModule = embed "${script}")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** workerd tells on its control channel, in lines of JSON, which port it was given. */
function listeningPort(channel: Readable): Promise<number> {
  return new Promise((resolve) => {
    let text = "";
    channel.on("data", (chunk: Buffer) => {
      text += chunk;
      for (const line of text.split("\n").slice(0, -1)) {
        const { event, port } = JSON.parse(line) as { event: string; port?: number };
        if (event === "listen" && port) resolve(port);
      }
    });
  });
}
