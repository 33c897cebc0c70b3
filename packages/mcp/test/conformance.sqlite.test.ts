import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { npmPackage, temporaryFolder } from "@agentpost/workspace";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildPrograms } from "./build-programs.ts";
import { NEWEST } from "./desk-host.ts";
import { served, TOKEN } from "./served.ts";
import { bridged } from "./stdio-bridge.ts";

// The first that knows the newest revision. It asks for a newer Node than ours, so that it isn't installed here.
const VERSION = "0.2.0-alpha.12";

const suite = await npmPackage("@modelcontextprotocol/conformance", VERSION).catch((error: Error) => error);
const missing = suite instanceof Error ? `it can't be had: ${suite.message.split("\n")[0]}` : undefined;
if (missing) console.warn(`Skipped, the protocol's own conformance tests: ${missing}`);

let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

interface Check {
  readonly id: string;
  readonly status: "SUCCESS" | "FAILURE" | "WARNING" | "SKIPPED" | "INFO";
  readonly errorMessage?: string;
}

// All else that there is calls tools of the suite's own, which a server offers for it, or asks for prompts and resources.
const SCENARIOS: readonly (readonly [revision: string, scenario: string, ...over: ("HTTP" | "stdio")[]])[] = [
  [NEWEST, "server-stateless", "HTTP", "stdio"],
  [NEWEST, "tools-list", "HTTP", "stdio"],
  [NEWEST, "dns-rebinding-protection", "HTTP"],
  [NEWEST, "http-header-validation", "HTTP"],
  [NEWEST, "server-sse-multiple-streams", "HTTP"],
  [NEWEST, "caching", "HTTP", "stdio"],
  ["2025-11-25", "server-initialize", "HTTP", "stdio"],
  ["2025-11-25", "ping", "HTTP", "stdio"],
  ["2025-11-25", "tools-list", "HTTP", "stdio"],
  ["2025-11-25", "dns-rebinding-protection", "HTTP"],
];
const over = (wanted: "HTTP" | "stdio") =>
  SCENARIOS.flatMap(([revision, scenario, ...all]) => (all.includes(wanted) ? [[revision, scenario] as const] : []));

/** What a check says that needs a tool of the suite's own, or a list that this server has not. */
const NOT_OURS = /^Not testable: server does not list the diagnostic tool|^(prompts|resources)\/\S+ returned .*-32601/;

// Over stdio, the SDK 2.4.0 holds a version against those that it speaks in the first request of a connection alone.
const OF_THE_SDK: Readonly<Record<string, readonly string[]>> = {
  "server-stateless": ["sep-2575-server-unsupported-version-error"],
};

describe.skipIf(missing)("the protocol's own conformance tests", () => {
  test.each(over("HTTP"))("of revision %s: %s", async (revision, scenario) => {
    const { url } = await served(programs);
    const checks = await run(await withToken(url), scenario, revision);
    expect(failed(checks)).toEqual([]);
    expect(passed(checks)).toBeGreaterThan(0);
  });

  // The suite speaks HTTP alone, so that what stands between gives each status: what is asked of one isn't looked at.
  test.each(over("stdio"))("of revision %s, over stdio: %s", async (revision, scenario) => {
    const { url } = await bridged(programs, revision);
    const checks = (await run(url, scenario, revision)).filter(({ id }) => !/-http-/.test(id));
    expect(failed(checks).map(({ id }) => id)).toEqual(OF_THE_SDK[scenario] ?? []);
    expect(passed(checks)).toBeGreaterThan(0);
  });
});

function failed(checks: readonly Check[]): readonly Check[] {
  return checks.filter(
    ({ status, errorMessage = "" }) => (status === "FAILURE" || status === "WARNING") && !NOT_OURS.test(errorMessage),
  );
}

function passed(checks: readonly Check[]): number {
  return checks.filter(({ status }) => status === "SUCCESS").length;
}

async function run(url: string, scenario: string, revision: string): Promise<readonly Check[]> {
  const folder = temporaryFolder("conformance");
  onTestFinished(() => folder.remove());
  const program = join(suite as string, "dist/index.js");
  const args = ["server", "--url", url, "--scenario", scenario, "--spec-version", revision, "-o", folder.path];
  // It fails where a check does; what it wrote tells which.
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [program, ...args], (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  const [result] = readdirSync(folder.path);
  if (!result) throw new Error(said);
  return JSON.parse(readFileSync(join(folder.path, result, "checks.json"), "utf8"));
}

/** The suite knows no credentials: what stands before the server adds the token, and changes nothing else. */
async function withToken(target: string): Promise<string> {
  const front = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, authorization: `Bearer ${TOKEN}` };
    const passed = request(target, { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    outgoing.on("close", () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    front.close();
    front.closeAllConnections();
  });
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}/mcp`;
}
