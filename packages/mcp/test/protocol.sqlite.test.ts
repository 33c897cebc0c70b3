import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPrograms } from "./build-programs.ts";
import { CLIENTS, deskHost } from "./desk-host.ts";

let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

describe.each(CLIENTS)("to a client of revision %s", (revision, client) => {
  test("lists each tool with its schemas and honest annotations", async () => {
    const { connect } = await deskHost(programs);
    const host = await connect({ client });
    expect(host.client.getNegotiatedProtocolVersion()).toBe(revision);
    expect(host.client.getServerVersion()).toMatchObject({ name: "agentpost" });
    const { tools } = await host.client.listTools();
    expect(Object.fromEntries(tools.map(({ name, annotations }) => [name, annotations]))).toEqual({
      list_accounts: hints("reads, here"),
      send_message: hints("writes, again does nothing more"),
      message_status: hints("reads, here"),
      settle_message: hints("writes"),
      read_conversation: hints("reads, outside"),
      wait_for_reply: hints("reads, outside"),
    });
    for (const { title, description, inputSchema, outputSchema } of tools) {
      expect([title, description]).toEqual([expect.any(String), expect.any(String)]);
      expect([inputSchema.type, outputSchema?.type]).toEqual(["object", "object"]);
    }
  });

  test("sends, reads and settles, with results that are as the schemas say", async () => {
    const { connect, conversation, message, texts } = await deskHost(programs);
    const { client: mcp, call } = await connect({ client });
    // The client checks structured results by the schemas that it has listed.
    await mcp.listTools();
    expect(await call("list_accounts", {})).toMatchObject({ structuredContent: { outcome: "done" } });
    const sent = await call("send_message", { key: "k", message: message("hello") });
    expect(sent).toMatchObject({ isError: false, structuredContent: { outcome: "sent", key: "k" } });
    const told = sent.content.map((each) => (each.type === "text" ? each.text : ""));
    expect(told[0]).toContain("Sent.");
    expect(JSON.parse(told[1] ?? "")).toMatchObject({ outcome: "sent", key: "k" });
    const read = await call("read_conversation", { account: "libredesk", to: { conversation }, limit: 1 });
    expect(read).toMatchObject({ structuredContent: { messages: [{ text: "hello" }] } });
    const settled = await call("settle_message", { key: "k", as: "give-up", decidedBy: "ana" });
    expect(settled).toMatchObject({ structuredContent: { outcome: "sent" } });
    expect(texts()).toEqual(["hello"]);
  });
});

function hints(does: "reads, here" | "reads, outside" | "writes" | "writes, again does nothing more") {
  const reads = does.startsWith("reads");
  return {
    readOnlyHint: reads,
    destructiveHint: !reads,
    idempotentHint: does !== "writes",
    openWorldHint: does !== "reads, here",
  };
}

test("writes nothing but the protocol to stdout, each message on a line of its own", async () => {
  const { env, ledger, message } = await deskHost(programs);
  const server = spawn(process.execPath, [programs.server, "--ledger", ledger], { env });
  const requests = [
    {
      method: "initialize",
      id: 1,
      params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "a test", version: "1" } },
    },
    { method: "notifications/initialized" },
    { method: "tools/call", id: 2, params: { name: "send_message", arguments: { key: "k", message: message("x") } } },
    { method: "tools/call", id: 3, params: { name: "send_message", arguments: "no object" } },
  ];
  const written: Buffer[] = [];
  server.stdout.on("data", (chunk: Buffer) => written.push(chunk));
  const lines = () => Buffer.concat(written).toString().split("\n").filter(Boolean);
  server.stdin.write("this is no JSON\n");
  for (const request of requests) server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...request })}\n`);
  await expect.poll(() => lines().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(3);
  server.stdin.end();
  const [exitCode] = await once(server, "exit");
  expect(exitCode).toBe(0);
  for (const line of lines()) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
});

test("ends by itself when a message is longer than it takes, and says so to stderr", async () => {
  const { env, ledger } = await deskHost(programs);
  const server = spawn(process.execPath, [programs.server, "--ledger", ledger], { env });
  const told: Buffer[] = [];
  server.stderr.on("data", (chunk: Buffer) => told.push(chunk));
  // It stops reading in the middle.
  server.stdin.on("error", () => {});
  server.stdin.write(`${"x".repeat(11_000_000)}\n`);
  const [exitCode] = await once(server, "exit");
  expect(exitCode).toBe(0);
  expect(Buffer.concat(told).toString()).toContain("exceeded maximum size");
});

test.skipIf(process.platform === "win32")(
  "keeps its ledger where the user's programs keep their state, theirs alone",
  async () => {
    const { connect, ledger, message } = await deskHost(programs);
    const home = ledger.replace(/\/state\/outbox\.db$/, "");
    const { call } = await connect({ args: ["--ledger", `${home}/agentpost/outbox.db`], env: { HOME: home } });
    await call("send_message", { key: "k", message: message("x") });
    expect(statSync(`${home}/agentpost/outbox.db`).mode & 0o777).toBe(0o600);
    expect(statSync(`${home}/agentpost`).mode & 0o777).toBe(0o700);
  },
);

test.each([
  [{}, [], "LIBREDESK_BASE_URL and LIBREDESK_API_KEY and LIBREDESK_API_SECRET"],
  [{ LIBREDESK_API_KEY: "k-of-a-test" }, [], "LIBREDESK_BASE_URL is missing in the environment"],
  [{ VIDA_TOKEN: " k-of-a-test" }, [], "VIDA_TOKEN has a space at an end"],
  [{ AGENTPOST_ACCOUNTS: "libredsk" }, [], 'AGENTPOST_ACCOUNTS names "libredsk"'],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--allow", "vida"], "--allow vida is for no account here"],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--allow", "ishvana:agnt=x"], "expected ishvana:agent=…"],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--per-hour", "many"], "Expected a whole number from 1 to"],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--wait", "999999999"], "Expected a whole number from 0 to 86400"],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--http", "65536"], "Expected a whole number from 0 to 65535"],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--ledger", "/dev/null/outbox.db"], "can't be opened (EEXIST"],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--allow", "ishvana:"], "expected ishvana:agent=…"],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--per-hour", "0"], "Expected a whole number from 1 to"],
  [
    { AGENTPOST_ACCOUNTS: "vida/sales", VIDA_TOKEN: "k-of-a-test" },
    [],
    "VIDA_SALES_TOKEN is missing in the environment",
  ],
  [{ ISHVANA_BASE_URL: "http://127.0.0.1:9" }, ["--per-our", "1"], "unknown option '--per-our'"],
])("with %j and %j, ends with one sentence to stderr and the exit code 2", async (env, args, sentence) => {
  const { ledger } = await deskHost(programs);
  const ran = promisify(execFile)(process.execPath, [programs.server, "--ledger", ledger, ...args], { env });
  const error = await ran.then(
    () => undefined,
    (failure) => failure,
  );
  expect(error).toMatchObject({ code: 2, stdout: "" });
  expect(error.stderr).toContain(sentence);
  expect(error.stderr).toMatch(/^agentpost-mcp: /);
  expect(error.stderr).not.toContain("k-of-a-test");
});
