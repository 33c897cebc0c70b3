import { execFile, execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "@agentpost/workspace";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { buildProgram } from "./build-program.ts";

const run = promisify(execFile);

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

function has(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "true"]);
    return true;
  } catch {
    return false;
  }
}

/** The program by its name, as an installed one has it. */
function environment(): NodeJS.ProcessEnv {
  const folder = temporaryFolder("cli-completion");
  onTestFinished(() => folder.remove());
  const file = join(folder.path, "agentpost");
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${built.program}" "$@"\n`);
  chmodSync(file, 0o755);
  return { HOME: folder.path, PATH: `${folder.path}${delimiter}${process.env["PATH"]}`, NODE_OPTIONS: "" };
}

const CASES = [
  ["agentpost out", ["outbox"]],
  ["agentpost outbox dec", ["decide"]],
  ["agentpost outbox decide order-1 --as ", ["give-up", "send-again", "sent"]],
  ["agentpost outbox list --state un", ["unknown"]],
  ["agentpost webhook listen ", ["altur", "libredesk", "vida"]],
  ["agentpost mock chat", ["chatcaptain"]],
  ["agentpost send --dry", ["--dry-run"]],
] as const;

test.skipIf(!has("bash"))(
  "bash completes commands, options and their values",
  async () => {
    const env = environment();
    for (const [line, expected] of CASES) {
      const words = line.split(" ");
      const script = `source <(agentpost completion bash)
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
_agentpost; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout } = await run("bash", ["--norc", "-c", script], { env });
      const offered = stdout
        .split("\n")
        .map((each) => each.trim())
        .filter(Boolean);
      expect([line, offered.sort()]).toEqual([line, expected]);
    }
  },
  60_000,
);

test.skipIf(!has("bash"))("bash runs nothing that stands in the line", async () => {
  const env = environment();
  const script = `source <(agentpost completion bash)
COMP_WORDS=(agentpost send --text '"$(echo ran >&2)"' '--dry'); COMP_CWORD=4
_agentpost; printf '%s\\n' "\${COMPREPLY[@]}"`;
  expect(await run("bash", ["--norc", "-c", script], { env })).toEqual({ stdout: "--dry-run\n", stderr: "" });
});

test.skipIf(!has("fish"))(
  "fish completes commands, options and their values",
  async () => {
    const env = environment();
    for (const [line, expected] of CASES) {
      const { stdout } = await run("fish", ["-c", `agentpost completion fish | source; complete -C "${line}"`], {
        env,
      });
      const offered = stdout
        .split("\n")
        .map((each) => each.split("\t")[0] ?? "")
        .filter(Boolean);
      expect([line, offered.sort()]).toEqual([line, expected]);
    }
  },
  60_000,
);

test.skipIf(!has("zsh"))("zsh takes the script", async () => {
  const script = "autoload -U compinit; compinit -u; source <(agentpost completion zsh); print $_comps[agentpost]";
  const { stdout } = await run("zsh", ["-f", "-c", script], { env: environment() });
  expect(stdout.trim()).toBe("_agentpost");
});
