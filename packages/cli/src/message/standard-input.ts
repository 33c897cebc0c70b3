import { UsageError } from "@agentpost/tools/environment";

const MOST_CHARACTERS = 1_000_000;

/** All of standard input. Throws a `UsageError` where nobody would ever end it, or where no message is so long. */
export async function standardInput(remedy: string): Promise<string> {
  if (process.stdin.isTTY) throw new UsageError(`nothing was given on standard input; ${remedy}`);
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) {
    text += chunk;
    if (text.length > MOST_CHARACTERS)
      throw new UsageError(`standard input is too long; expected at most ${MOST_CHARACTERS} characters`);
  }
  return text;
}
