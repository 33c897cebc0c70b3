import { readFileSync } from "node:fs";
import { accountsIn } from "@agentpost/tools/environment";
import { expect, test } from "vitest";
import { allowed } from "../src/allowed.ts";
import { command, TOKEN } from "../src/command.ts";

interface HostEntry {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface RemoteEntry {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

type HostFile = Partial<Record<"mcpServers" | "servers" | "context_servers", Record<string, HostEntry | RemoteEntry>>>;

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const files = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]): HostFile => JSON.parse(json));
const all = files.flatMap((file) => Object.values(file).flatMap((servers) => Object.values(servers)));
const entries = all.filter((entry) => "command" in entry);
const remote = all.filter((entry) => "url" in entry);

test("shows the settings of four kinds of host, and of one that reaches a server over HTTP", () => {
  expect([entries.length, remote.length]).toEqual([4, 1]);
});

test.each(entries)("the settings %j start a server that has an account", ({ command: program, args, env }) => {
  expect([program, ...args.slice(0, 2)]).toEqual(["npx", "-y", "@agentpost/mcp"]);
  const { send } = accountsIn(env);
  expect(send.length).toBeGreaterThan(0);
  const parsed = command("1.0.0", {}).parse(args.slice(2), { from: "user" });
  const { allow = [] } = parsed.opts<{ allow?: string[] }>();
  expect(() => allowed(allow, send)).not.toThrow();
});

test.each(remote)(
  "the settings %j are of the port that is named, and bear the token by its variable",
  ({ url, headers }) => {
    const { port, pathname } = new URL(url);
    expect(readme).toContain(`npx -y @agentpost/mcp --http ${port}`);
    expect([pathname, headers["Authorization"]]).toEqual(["/mcp", `Bearer \${${TOKEN}}`]);
  },
);

test("tells of every option, and of no other", () => {
  const told = [...readme.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option);
  expect(told).toEqual(
    command("1.0.0", {})
      .options.filter(({ long }) => long !== "--version")
      .map(({ long }) => long),
  );
});
