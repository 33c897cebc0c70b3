import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { cached } from "../cache.ts";
import { cleanEnvironment, run } from "../run.ts";
import { pinned } from "../versions.ts";
import { bundle } from "./bundle.ts";
import type { Played } from "./plan.ts";
import { onLinux } from "./platform.ts";
import type { Runtime } from "./runtime.ts";

/** Cloudflare's runtime as a server on loopback: the plan is the request, the results are the response. */
export const workerd: Runtime = {
  id: "workerd",
  title: "workerd",
  play: async (plan, consumer) => {
    const { folder: installed } = await cached(onLinux("@cloudflare/workerd-linux-64"), pinned("workerd"));
    const binary = join(installed, "bin/workerd");
    const script = await bundle(consumer, "main-worker.js");
    const folder = await mkdtemp(join(consumer, "bundled/workerd-"));
    await writeFile(join(folder, "config.capnp"), config(`../${basename(script)}`));
    const server = spawn(binary, ["serve", "--control-fd=3", "config.capnp"], {
      cwd: folder,
      env: cleanEnvironment(),
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    let said = "";
    (server.stderr as Readable).on("data", (chunk: Buffer) => {
      said += chunk;
    });
    const ended = new Promise<never>((_, reject) => {
      server.on("error", reject);
      server.on("close", (code) => reject(new Error(`workerd ended with ${code}: ${said.slice(-500)}`)));
    });
    ended.catch(() => {});
    try {
      const port = await Promise.race([listeningPort(server.stdio[3] as Readable), ended]);
      const answered = fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(plan) });
      const response = await Promise.race([answered, ended]);
      const text = await response.text();
      if (!response.ok) throw new Error(`the worker answered ${response.status}: ${text} ${said.slice(-500)}`);
      const { stdout } = await run(binary, ["--version"], { cwd: folder });
      return { ...(JSON.parse(text) as Played), version: stdout.trim().replace(/^workerd /, "") };
    } finally {
      server.kill("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    }
  },
};

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
