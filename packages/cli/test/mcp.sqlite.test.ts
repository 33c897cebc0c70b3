import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { deskShell } from "./desk-shell.ts";

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

test("says of an option that the server doesn't know what a person can do", async () => {
  const { pipe } = await deskShell(built.program);
  const { exitCode, stderr } = await pipe(["mcp", "--per-hour", "many"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining("Expected a whole number") });
});
