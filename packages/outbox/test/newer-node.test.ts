import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { nodeOf, ROOT, temporaryFolder } from "@agentpost/workspace";
import { describe, test } from "vitest";

const LINE = "24";

interface Ran {
  readonly fullName: string;
  readonly status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
  readonly failureMessages: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    /** Of a file that couldn't be loaded. */
    readonly message: string;
    readonly status: "passed" | "failed";
    readonly assertionResults: readonly Ran[];
  }[];
}

// This Node has no SQLite, and is too old for pg-boss: what needs one of them runs on a Node that has, and each test is told here as if it had run here.
const node = await nodeOf(LINE).catch((error: Error) => error);
const missing = node instanceof Error ? `Node ${LINE} can't be had: ${node.message.split("\n")[0]}` : undefined;
if (missing) console.warn(`Skipped, what needs node:sqlite: ${missing}`);
const files = node instanceof Error ? [] : (await runOn(node.path)).testResults;

describe.skipIf(missing)(`on Node ${LINE}, which has SQLite`, () => {
  test("there are tests to run", ({ expect }) => expect(files).not.toEqual([]));

  for (const { name, message, status, assertionResults } of files) {
    if (status === "failed" && assertionResults.length === 0) {
      test(`${name} can be loaded`, () => {
        throw new Error(message);
      });
    }
    for (const { fullName, status, failureMessages } of assertionResults) {
      test.skipIf(status !== "passed" && status !== "failed")(fullName, () => {
        if (status === "failed") throw new Error(failureMessages.join("\n"));
      });
    }
  }
});

async function runOn(path: string): Promise<Report> {
  const folder = temporaryFolder("newer-node");
  const report = join(folder.path, "report.json");
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", ".sqlite.test.ts", "pg-boss.test.ts", "--reporter=json", `--outputFile=${report}`];
  try {
    // It fails where a test does, which the report tells; without a report, it tells itself.
    const failure = await promisify(execFile)(path, args, { cwd: ROOT }).catch((error: Error) => error);
    try {
      return JSON.parse(readFileSync(report, "utf8"));
    } catch {
      throw failure;
    }
  } finally {
    folder.remove();
  }
}
