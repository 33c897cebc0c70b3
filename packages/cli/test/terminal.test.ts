import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { collect, inPipe, inTerminal, NODE, quoted, startInPipe } from "./run-program.ts";

const ACCOUNT = { VIDA_TOKEN: "token-of-a-test" };
const ESCAPE = "\u001b";

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

// A terminal is made by util-linux's `script`.
describe.skipIf(process.platform !== "linux" || !existsSync("/usr/bin/script"))("in a terminal", () => {
  test("heads stand out, unless NO_COLOR or the terminal wants no styles", async () => {
    const shown = async (env: Readonly<Record<string, string>>) =>
      (await inTerminal(built.program, ["accounts"], { env: { ...ACCOUNT, ...env } })).stdout;
    expect(await shown({})).toContain(`${ESCAPE}[1maccount`);
    expect(await shown({ NO_COLOR: "1" })).not.toContain(ESCAPE);
    expect(await shown({ TERM: "dumb" })).not.toContain(ESCAPE);
  });

  test("--json prints what a pipe gets", async () => {
    const [terminal, pipe] = await Promise.all([
      inTerminal(built.program, ["accounts", "--json"], { env: ACCOUNT }),
      inPipe(built.program, ["accounts"], { env: ACCOUNT }),
    ]);
    expect(terminal.stdout).toBe(pipe.stdout);
    expect(JSON.parse(pipe.stdout)).toMatchObject([{ account: "vida", to: ["agent", "from"] }]);
  });

  test("what an argument repeats moves nothing", async () => {
    const { exitCode, stdout } = await inTerminal(
      built.program,
      ["send", "--account", `${ESCAPE}]0;owned\u0007`, "--to", "a=b"],
      {
        env: ACCOUNT,
      },
    );
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining("\\u001b]0;owned\\u0007"),
    });
    expect(stdout).not.toContain(ESCAPE);
    const unknown = await inTerminal(built.program, [`${ESCAPE}[2J`], { env: ACCOUNT });
    expect(unknown.stdout).not.toContain(ESCAPE);
  });
});

test.each([["--help"], ["accounts"], ["mock", "vida", "--port", "0"]])(
  "a reader that has enough ends %s, and is no failure",
  async (...args) => {
    const child = startInPipe(built.program, args, { env: ACCOUNT });
    const stderr = collect(child, "stderr");
    child.stdout?.destroy();
    const [exitCode] = await once(child, "close");
    expect({ exitCode, stderr: stderr() }).toEqual({ exitCode: 0, stderr: "" });
  },
);

test.skipIf(!existsSync("/dev/full"))("says that nobody gets what it writes, and ends with another code", async () => {
  const run = async (redirected: string) => {
    const child = spawn("/bin/sh", ["-c", `exec ${[NODE, built.program].map(quoted).join(" ")} ${redirected}`], {
      env: { PATH: process.env["PATH"] ?? "", ...ACCOUNT },
    });
    const stderr = collect(child, "stderr");
    const [exitCode] = await once(child, "close");
    return { exitCode, stderr: stderr() };
  };
  expect(await run("accounts > /dev/full")).toEqual({
    exitCode: 1,
    stderr: expect.stringMatching(/^agentpost: standard output can't be written to \(ENOSPC.*\)\n$/),
  });
  expect(await run("sned 2> /dev/full")).toEqual({ exitCode: 2, stderr: "" });
});
