import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryFolder } from "@agentpost/workspace";
import { beforeAll, describe, expect, test } from "vitest";

const MARK = "the-mark-of-the-attempt";
const missing = whyNoStrace();
if (missing) console.warn(`Skipped, what is on disk before a claim is told: ${missing}`);

describe.skipIf(missing)("what the kernel is asked for", () => {
  let calls: string[];

  beforeAll(async () => {
    const folder = temporaryFolder("outbox").path;
    const trace = join(folder, "trace");
    const client = fileURLToPath(new URL("claim-once.ts", import.meta.url));
    const node = [
      process.execPath,
      "--conditions",
      "@agentpost/source",
      "--import",
      import.meta.resolve("tsx"),
      client,
    ];
    const traced = ["--trace=write,pwrite64,fsync,fdatasync", "--string-limit=100000", `--output=${trace}`];
    await promisify(execFile)("strace", ["-f", "-y", ...traced, ...node, join(folder, "outbox.db"), MARK]);
    calls = wholeCalls(readFileSync(trace, "utf8").split("\n"));
  });

  /** What was asked for between two of the client's words. */
  const between = (one: string, other: string) => {
    const at = (said: string) => calls.findIndex((call) => / write\(1<.*>, "/.test(call) && call.includes(`"${said}"`));
    expect(at(one)).toBeGreaterThan(-1);
    expect(at(other)).toBeGreaterThan(at(one));
    return calls.slice(at(one), at(other));
  };

  test("a claim's mark is written to the WAL and synced before the claim is told", () => {
    const asked = between("added", "claimed").filter((call) => isWrite(call) || isSync(call));
    expect(asked.some((call) => isWrite(call) && call.includes(MARK))).toBe(true);
    expect(asked.at(-1)).toSatisfy(isSync);
  });

  test("what is added together is synced together", () => {
    const syncs = between("opened", "added").filter(isSync);
    expect(syncs.length).toBeGreaterThan(0);
    expect(syncs.length).toBeLessThan(10);
  });
});

/**
 * A call during which another thread made one stands in two lines; here it is whole, where it ended. After a thread's
 * number come as many spaces as make five columns of it, which are two on a machine that has just begun.
 */
function wholeCalls(lines: readonly string[]): string[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const [, thread = "", beginning] = /^(\d+) +(.*) <unfinished \.\.\.>$/.exec(line) ?? [];
    if (beginning !== undefined) {
      begun.set(thread, beginning);
      return [];
    }
    const [, ending = "", rest] = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/.exec(line) ?? [];
    return [rest === undefined ? line : `${ending} ${begun.get(ending)}${rest}`];
  });
}

function isWrite(call: string): boolean {
  return /\bpwrite64\(\d+<[^>]*outbox\.db-wal>/.test(call);
}

function isSync(call: string): boolean {
  return /\bf(data)?sync\(\d+<[^>]*outbox\.db-wal>\) *= 0$/.test(call);
}

/** It is in Debian's package of that name, and a container may not be allowed to trace. */
function whyNoStrace(): string | undefined {
  try {
    execFileSync("strace", ["-f", "-o", "/dev/null", process.execPath, "--version"], { stdio: "pipe" });
    return undefined;
  } catch (error) {
    return (error as Error).message.split("\n")[0];
  }
}
