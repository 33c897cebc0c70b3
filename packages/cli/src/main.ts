import { EXIT_CODES } from "./exit-codes.js";
import { failure } from "./failure.js";
import { tellPerson } from "./output/output.js";
import { program } from "./program.js";
import { quietSqlite } from "./quiet-sqlite.js";

/** The whole program. What it came to is `process.exitCode`; it ends when nothing is open any more. */
export async function main(args: readonly string[]): Promise<void> {
  quietSqlite();
  process.stdout.on("error", endWithout);
  // What nobody can be told changes nothing of how it ends.
  process.stderr.on("error", () => {});
  try {
    await program().parseAsync(args, { from: "user" });
  } catch (error) {
    const { exitCode, sentence } = failure(error);
    process.exitCode = exitCode;
    if (sentence) tellPerson(`agentpost: ${sentence}`);
  }
}

/**
 * Ends what has nobody to write to any more. A reader such as `head` that has enough is no failure: the code is then the one
 * that a command has set by now, since a script goes on by it.
 */
function endWithout({ code, message }: NodeJS.ErrnoException): never {
  if (code === "EPIPE") process.exit();
  tellPerson(`agentpost: standard output can't be written to (${message})`);
  process.exit(EXIT_CODES.failed);
}
