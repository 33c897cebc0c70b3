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
const SCENARIOS: readonly (readonly [revision: string, scenario: string])[] = [
  [NEWEST, "server-stateless"],
  [NEWEST, "tools-list"],
  [NEWEST, "dns-rebinding-protection"],
  [NEWEST, "http-header-validation"],
  [NEWEST, "server-sse-multiple-streams"],
  [NEWEST, "caching"],
  ["2025-11-25", "server-initialize"],
  ["2025-11-25", "ping"],
  ["2025-11-25", "tools-list"],
  ["2025-11-25", "dns-rebinding-protection"],
];

/** What a check says that needs a tool of the suite's own, or a list that this server has not. */
const NOT_OURS = /^Not testable: server does not list the diagnostic tool|^(prompts|resources)\/\S+ returned .*-32601/;

describe.skipIf(missing)("the protocol's own conformance tests", () => {
  test.each(SCENARIOS)("of revision %s: %s", async (revision, scenario) => {
    const { url } = await served(programs);
    const checks = await run(await withToken(url), scenario, revision);
    const failed = checks.filter(({ status }) => status === "FAILURE" || status === "WARNING");
    expect(failed.filter(({ errorMessage = "" }) => !NOT_OURS.test(errorMessage))).toEqual([]);
    expect(checks.filter(({ status }) => status === "SUCCESS").length).toBeGreaterThan(0);
  });
});

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
