import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { atExit, temporaryFolder } from "@agentpost/workspace";
import { NotReached } from "../row.ts";
import { cleanEnvironment } from "../run.ts";
import { bundle } from "./bundle.ts";
import { checkStarts } from "./check-starts.ts";
import { deadline } from "./deadline.ts";
import type { Plan, Played } from "./plan.ts";
import type { Runtime } from "./runtime.ts";

// A page of ours and nothing else: no sandbox, since CI runs as root, and none of the talk of a person's browser.
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-default-apps --disable-extensions --no-proxy-server";

/** A page in headless Chromium, which fetches the plan from its own server and posts the results back to it. */
export const chromium: Runtime = {
  id: "chromium",
  title: "Chromium",
  crossOrigin: true,
  resends: "it repeats a request, a POST too, when a connection that it had open is reset; no page can prevent it",
  play: async (plan, consumer) => {
    const binary = chromiumBinary();
    // A short path, since a socket lies in it and the system limits the length of that one's name.
    const { path: folder, remove } = temporaryFolder("chromium");
    const home = { HOME: folder, TMPDIR: folder };
    const version = await checkStarts(binary, folder).catch((error: unknown) => {
      remove();
      throw error;
    });
    const page = await servePage(plan, await bundle(consumer, "main-page.js", ["browser"]));
    const args = [...FLAGS.split(" "), `--user-data-dir=${folder}/profile`, page.url];
    // A group of its own, since a browser is many processes.
    const browser = spawn(binary, args, { env: { ...cleanEnvironment(), ...home }, stdio: "ignore", detached: true });
    const kill = () => {
      if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, "SIGKILL");
    };
    const cancel = atExit(kill);
    const ended = new Promise<never>((_, reject) => {
      browser.on("error", reject);
      browser.on("close", (code) => reject(new Error(`Chromium ended with ${code} before its page was done`)));
    });
    const closed = ended.catch(() => {});
    const { late, inTime } = deadline("the page", 240_000);
    try {
      const played = await Promise.race([page.played, ended, late]);
      return { ...played, version: /[\d.]+/.exec(version)?.[0] ?? version };
    } finally {
      inTime();
      kill();
      await closed;
      cancel();
      await page.close();
      remove();
    }
  },
};

function chromiumBinary(): string {
  const named = process.env["AGENTPOST_CHROMIUM"] || undefined;
  const binary = named ?? "/usr/bin/chromium";
  if (existsSync(binary)) return binary;
  // Who names one wants it tried; that it isn't there is then a failure.
  if (named) throw new Error(`AGENTPOST_CHROMIUM names ${named}, which isn't there`);
  throw new NotReached(`there is no ${binary}: apt-get install chromium, or let AGENTPOST_CHROMIUM name one`);
}

async function servePage(plan: Plan, script: string) {
  const { promise: played, resolve, reject } = withResolvers<Played>();
  const server = createServer(async (request, response) => {
    if (request.url === "/main-page.js") {
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(await readFile(script));
    }
    if (request.url === "/plan") return void response.end(JSON.stringify(plan));
    if (request.url === "/results") {
      const results = JSON.parse(await text(request)) as Played & { failed?: string };
      if (results.failed) reject(new Error(`the page failed: ${results.failed}`));
      else resolve(results);
      return void response.end();
    }
    const found = request.url === "/";
    response.writeHead(found ? 200 : 404, { "content-type": "text/html" });
    response.end(found ? '<!doctype html><script type="module" src="/main-page.js"></script>' : "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    played,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** `Promise.withResolvers`, which Node 20 hasn't. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
