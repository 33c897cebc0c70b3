import { join } from "node:path";
import { type DeskSettings, startDesk } from "@agentpost/contract/stand-in";
import { temporaryFolder } from "@agentpost/workspace";
import { onTestFinished } from "vitest";
import { inPipe, inTerminal, type RunOptions } from "./run-program.ts";

export const CONVERSATION = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
export const SECRETS = ["key-of-a-test", "secret-of-a-test"] as const;

/** A helpdesk with a memory, and a shell whose commands send to it and share a ledger. All is gone after the test. */
export async function deskShell(program: string, settings: Partial<DeskSettings> = {}) {
  const folder = temporaryFolder("cli");
  onTestFinished(() => folder.remove());
  const desk = await startDesk({ conversations: [CONVERSATION], ...settings });
  onTestFinished(() => desk.close());
  const env = {
    LIBREDESK_BASE_URL: desk.url,
    LIBREDESK_API_KEY: SECRETS[0],
    LIBREDESK_API_SECRET: SECRETS[1],
    XDG_STATE_HOME: join(folder.path, "state"),
  };
  const within = (options: RunOptions) => ({ ...options, env: { ...env, ...options.env } });
  return {
    ...desk,
    env,
    folder: folder.path,
    pipe: (args: readonly string[], options: RunOptions = {}) => inPipe(program, args, within(options)),
    terminal: (args: readonly string[], options: RunOptions = {}) => inTerminal(program, args, within(options)),
    texts: () => desk.desk.messages(CONVERSATION).map((each) => each.text_content),
  };
}

/** The arguments of a message to the desk's conversation. */
export function message(text: string): string[] {
  return ["--to", `conversation=${CONVERSATION}`, "--text", text, "--option", 'to=["ada@example.com"]'];
}
