import { expect } from "vitest";
import type { deskShell } from "./desk-shell.ts";
import { quoted, type Run, type RunOptions } from "./run-program.ts";

type Shell = Awaited<ReturnType<typeof deskShell>>;

/**
 * Runs a command in a terminal and then in a pipe, and holds what a person and a script see against a file that a person has
 * read. `terminal` and `pipe` differ where a command does something that a second one can't.
 */
export function golden(shell: Shell) {
  const parts: string[] = [];
  const add = (head: string, run: Run) => {
    const streams = run.stdout + (run.stderr && `--- standard error\n${run.stderr}`);
    parts.push(`$ ${head}\n${normalised(streams, shell)}[exit ${run.exitCode}]\n`);
  };
  return {
    async terminal(args: readonly string[], options: RunOptions = {}): Promise<void> {
      const run = await shell.terminal(args, { ...options, env: { NO_COLOR: "1", ...options.env } });
      add(["agentpost", ...args].map(quoted).join(" "), run);
    },
    async pipe(args: readonly string[], options: RunOptions & { readonly input?: string } = {}): Promise<void> {
      const from = options.input === undefined ? "" : `printf '%s' ${quoted(options.input)} | `;
      add(`${from}${["agentpost", ...args].map(quoted).join(" ")} | cat`, await shell.pipe(args, options));
    },
    async both(args: readonly string[]): Promise<void> {
      await this.terminal(args);
      await this.pipe(args);
    },
    async matches(name: string): Promise<void> {
      await expect(parts.join("\n")).toMatchFileSnapshot(`golden/${name}.txt`);
    },
  };
}

const KNOWN_CONVERSATION = /6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815/;

/** Without what another run has otherwise, in signs that are as long where a table counts on it. */
function normalised(text: string, { folder, url }: Shell): string {
  return text
    .replaceAll(url, "http://127.0.0.1:9000")
    .replaceAll(folder, "/home/somebody")
    .replace(/127\.0\.0\.1:\d{4,5}/g, "127.0.0.1:9000")
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) =>
      KNOWN_CONVERSATION.test(id) ? id : "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f",
    )
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?/g, (time) => "2026-01-31T12:30:00.000".slice(0, time.length));
}
