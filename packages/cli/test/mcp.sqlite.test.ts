import { once } from "node:events";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { deskShell } from "./desk-shell.ts";
import { collect, startInTerminal } from "./run-program.ts";

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

const request = (id: number, method: string, params: object) => JSON.stringify({ jsonrpc: "2.0", id, method, params });

test("starts the MCP server with its options, and nothing but the protocol on standard output", async () => {
  const { pipe } = await deskShell(built.program);
  const input = [
    request(1, "initialize", {
      protocolVersion: "2025-11-25",
      capabilities: {},
      clientInfo: { name: "a test", version: "1.0.0" },
    }),
    JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" }),
    request(2, "tools/list", {}),
  ];
  const { exitCode, stdout } = await pipe(["mcp", "--read-only"], { input: `${input.join("\n")}\n` });
  const answers = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { tools } = answers.find(({ id }) => id === 2).result;
  const names = tools.map(({ name }: { readonly name: string }) => name);
  expect(names).toContain("message_status");
  expect(names).not.toContain("send_message");
  expect(exitCode).toBe(0);
});

// A terminal is made by util-linux's `script`.
test.skipIf(process.platform !== "linux" || !existsSync("/usr/bin/script"))(
  "tells a person who starts it in a terminal what it waits for, and ends by Ctrl-C",
  async () => {
    const { env } = await deskShell(built.program);
    const child = startInTerminal(built.program, ["mcp"], { env });
    const shown = collect(child, "stdout");
    await expect.poll(shown, { timeout: 10_000 }).toContain("waiting for a host on standard input");
    child.stdin?.write("\u0003");
    expect(await once(child, "close")).toEqual([0, null]);
  },
);

test("says of an option that the server doesn't know what a person can do", async () => {
  const { pipe } = await deskShell(built.program);
  const { exitCode, stderr } = await pipe(["mcp", "--per-hour", "many"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining("Expected a whole number") });
});
