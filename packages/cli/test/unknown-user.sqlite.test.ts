import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@agentpost/workspace";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { collect, NODE } from "./run-program.ts";

/** No system has so many users. */
const UID = 2_000_000;

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
  chmodSync(dirname(dirname(built.program)), 0o755);
});
afterAll(() => built.remove());

async function asStranger(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(NODE, [built.program, ...args], { uid: UID, env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr] = [collect(child, "stdout"), collect(child, "stderr")];
  const [exitCode] = await once(child, "close");
  return { exitCode, stdout: stdout(), stderr: stderr() };
}

// Only root may start a program as another user.
describe.skipIf(process.getuid?.() !== 0)("as a user without a home, whom the system doesn't know", () => {
  test("what needs no ledger runs, and what needs one says that it can't be made, or takes the one that is named", async () => {
    expect(await asStranger(["--help"])).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await asStranger(["outbox", "list"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^agentpost: the ledger \/\.local\/state\/agentpost\/outbox\.db can't be opened \(EACCES.*\); name another file\n$/,
      ),
    });
    const folder = temporaryFolder("cli-stranger");
    onTestFinished(() => folder.remove());
    chmodSync(folder.path, 0o777);
    const ledger = join(folder.path, "outbox.db");
    expect(await asStranger(["outbox", "list", "--ledger", ledger])).toMatchObject({ exitCode: 0, stdout: "[]\n" });
    expect(await asStranger(["outbox", "decide", "k", "--as", "sent", "--ledger", ledger])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("--by is missing, and this user has no login"),
    });
  });
});
