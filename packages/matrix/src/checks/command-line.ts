import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeOf, ROOT } from "@agentpost/workspace";
import { installConsumer } from "../registry/consumer.ts";
import { run } from "../run.ts";
import { nodeBinary } from "../runtimes/index.ts";
import type { Check } from "./check.ts";

const NAME = "@agentpost/cli";
/** The oldest Node that it promises, and the one that most have. */
const NODES = ["22.13", "24"] as const;
/** What each command prints, sign for sign, and that whatever ends a command, the vendor has one message. */
const TESTS = ["packages/cli/test/golden.sqlite.test.ts", "packages/cli/test/once.sqlite.test.ts"];

/** The command line as npm installs it: in a terminal and in a pipe it prints what the files say that a person has read. */
export const commandLine: Check = async ({ registry, folder }) => {
  const alone = await installConsumer(registry, join(folder, "alone-cli"), [NAME]);
  const installed = join(alone, "node_modules", NAME);
  const { bin } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  const program = join(installed, bin["agentpost"] ?? "");
  const { path: testNode } = await nodeOf("24");
  const problems: string[] = [];
  let count = 0;
  for (const line of NODES) {
    const env = { AGENTPOST_CLI_INSTALLED: program, AGENTPOST_CLI_NODE: await nodeBinary(line), CI: "1" };
    const report = join(folder, `command-line-${line}.json`);
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    // It fails where a test does, which the report tells.
    const failure = await run(testNode, [vitest, "run", ...TESTS, "--reporter=json", `--outputFile=${report}`], {
      cwd: ROOT,
      env,
    }).catch((error: Error) => error);
    const { numPassedTests, testResults }: Report = await readFile(report, "utf8")
      .then(JSON.parse)
      .catch(() => Promise.reject(failure));
    count += numPassedTests;
    for (const { fullName, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
      if (status === "failed") problems.push(`Node ${line}: ${fullName}`);
    }
  }
  if (count === 0) problems.push("no test has run");
  return {
    summary: `${count} tests of the installed program`,
    problems,
    notes: [`Every command in a terminal and in a pipe, on Node ${NODES.join(" and ")}`],
  };
};

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}
