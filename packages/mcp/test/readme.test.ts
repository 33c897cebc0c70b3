import { readFileSync } from "node:fs";
import { accountsIn } from "@agentpost/tools/environment";
import { expect, test } from "vitest";
import { allowed } from "../src/allowed.ts";
import { command } from "../src/command.ts";

interface HostEntry {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

type HostFile = Partial<Record<"mcpServers" | "servers", Record<string, HostEntry>>>;

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const files = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]): HostFile => JSON.parse(json));
const entries = files.flatMap(({ mcpServers, servers }) => Object.values({ ...mcpServers, ...servers }));

test("shows the settings of three kinds of host", () => expect(entries.length).toBe(3));

test.each(entries)("the settings %j start a server that has an account", ({ command: program, args, env }) => {
  expect([program, ...args.slice(0, 2)]).toEqual(["npx", "-y", "@agentpost/mcp"]);
  const { send } = accountsIn(env);
  expect(send.length).toBe(1);
  const parsed = command("1.0.0", {}).parse(args.slice(2), { from: "user" });
  const { allow = [] } = parsed.opts<{ allow?: string[] }>();
  expect(() => allowed(allow, send)).not.toThrow();
});

test("tells of every option, and of no other", () => {
  const told = [...readme.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option);
  expect(told).toEqual(
    command("1.0.0", {})
      .options.filter(({ long }) => long !== "--version")
      .map(({ long }) => long),
  );
});
