import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPrograms } from "./build-programs.ts";
import { CLIENTS, deskHost, NEWEST } from "./desk-host.ts";
import { connectTo, end, served, TOKEN } from "./served.ts";

let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

/** With `node:http`, since `fetch` sets Host by itself. */
function post(url: string, headers: Record<string, string>, body = "{}") {
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = request(url, { method: "POST", headers: { "content-type": "application/json", ...headers } });
    sent.on("response", (response) => resolve(response.resume().statusCode));
    sent.on("error", reject);
    sent.end(body);
  });
}

describe.each(CLIENTS)("over HTTP, to a client of revision %s", (_, options) => {
  test("lists and sends, and a server that is killed leaves one message to who calls the next one again", async () => {
    const { url, server, start, message, texts } = await served(programs);
    const client = await connectTo(url, options);
    expect((await client.listTools()).tools.length).toBe(6);
    const call = { name: "send_message", arguments: { key: "k", message: message("hello") } };
    expect(await client.callTool(call)).toMatchObject({ isError: false, structuredContent: { outcome: "sent" } });
    await end(server);
    const next = await connectTo((await start()).url, options);
    expect(await next.callTool(call)).toMatchObject({ structuredContent: { outcome: "sent" } });
    expect(texts()).toEqual(["hello"]);
  });
});

test.each(CLIENTS)(
  "over HTTP, a host of revision %s that is to confirm is asked, or refused where it is too old to be",
  async (revision, options) => {
    const sent = revision === NEWEST ? ["hello"] : [];
    const { url, message, texts } = await served(programs, ["--confirm"]);
    const client = await connectTo(url, { ...options, capabilities: { elicitation: {} } });
    const asked: string[] = [];
    client.setRequestHandler("elicitation/create", ({ params }) => {
      asked.push(params.message);
      return { action: "accept", content: { confirm: true } } as never;
    });
    const call = { name: "send_message", arguments: { key: "k", message: message("hello") } };
    const result = await client.callTool(call);
    const [told] = result.content as readonly { readonly text: string }[];
    expect(told?.text).toBe(
      sent[0] ? "Sent. Nothing is left to do." : "Nothing was sent: this host can't ask a person to confirm it.",
    );
    expect([asked.length, texts()]).toEqual([sent.length, sent]);
  },
);

test("lets nobody in without the token, nor by another name, nor from a strange page", async () => {
  const { url } = await served(programs, ["--allow-host", "agents.example.com", "--allow-origin", "app.example.com"]);
  const authorization = `Bearer ${TOKEN}`;
  const wrong: readonly [Record<string, string>, number][] = [
    [{}, 401],
    [{ authorization: "Bearer another" }, 401],
    [{ authorization: `Bearer ${TOKEN}x` }, 401],
    // A page whose name was made to stand for this machine: DNS rebinding.
    [{ authorization, host: "attacker.example.com" }, 403],
    [{ authorization, host: "127.0.0.1.attacker.example.com" }, 403],
    [{ authorization, origin: "https://attacker.example.com" }, 403],
    [{ authorization, origin: "null" }, 403],
  ];
  for (const [headers, status] of wrong) expect([headers, await post(url, headers)]).toEqual([headers, status]);
  expect(await post(`${url}?token=${TOKEN}`, {})).toBe(401);
  expect(await post(url.replace(/mcp$/, "other"), { authorization })).toBe(404);
  for (const headers of [{}, { host: "agents.example.com" }, { origin: "https://app.example.com" }]) {
    expect([headers, await post(url, { authorization, ...headers })]).toEqual([headers, 400]);
  }
});

test("takes no body of more than 1 MiB, and goes on", async () => {
  const { url } = await served(programs);
  const headers = { authorization: `Bearer ${TOKEN}` };
  expect(await post(url, headers, `"${"x".repeat(1_100_000)}"`)).toBe(413);
  expect((await (await connectTo(url, {})).listTools()).tools.length).toBe(6);
});

test("listens on loopback, and ends when it is asked to", async () => {
  const { url, server } = await served(programs);
  expect(new URL(url).hostname).toBe("127.0.0.1");
  expect(await end(server, "SIGTERM")).toBe(0);
});

test.each([
  ["0", "192.0.2.1"],
  ["taken", "127.0.0.1"],
])("says in one sentence that it can't listen on port %s of %s", async (port, host) => {
  const { url, env, ledger } = await served(programs);
  const http = port === "taken" ? new URL(url).port : port;
  const args = [programs.server, "--ledger", ledger, "--http", http, "--host", host];
  const server = spawn(process.execPath, args, { env: { ...env, AGENTPOST_MCP_TOKEN: TOKEN } });
  const [[line], [exitCode]] = await Promise.all([once(server.stderr, "data"), once(server, "exit")]);
  expect([String(line), exitCode]).toEqual([
    expect.stringMatching(`^agentpost-mcp: port ${http} of ${host} can't be listened on .*; name another with --http`),
    2,
  ]);
});

test("doesn't start on every address where the one to listen on is empty", async () => {
  const { env, ledger } = await deskHost(programs);
  const args = [programs.server, "--ledger", ledger, "--http", "0", "--host", ""];
  const server = spawn(process.execPath, args, { env: { ...env, AGENTPOST_MCP_TOKEN: TOKEN } });
  const [[line], [exitCode]] = await Promise.all([once(server.stderr, "data"), once(server, "exit")]);
  expect([String(line), exitCode]).toEqual([expect.stringContaining("Expected an address of this machine"), 2]);
});

test.each([
  ["", "AGENTPOST_MCP_TOKEN is missing"],
  [`${TOKEN}\n`, "AGENTPOST_MCP_TOKEN has white space at an end"],
  [`${TOKEN}ü`, "a sign that no header brings"],
])("doesn't start with a token that no host could send: %j", async (token, problem) => {
  const { env, ledger } = await deskHost(programs);
  const args = [programs.server, "--ledger", ledger, "--http", "0"];
  const server = spawn(process.execPath, args, { env: { ...env, AGENTPOST_MCP_TOKEN: token } });
  const [[line], [exitCode]] = await Promise.all([once(server.stderr, "data"), once(server, "exit")]);
  expect([String(line), exitCode]).toEqual([expect.stringContaining(problem), 2]);
  expect(String(line)).not.toContain(TOKEN);
});
