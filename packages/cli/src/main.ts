import { failure } from "./failure.js";
import { tellPerson } from "./output/output.js";
import { program } from "./program.js";
import { quietSqlite } from "./quiet-sqlite.js";

/** The whole program. What it came to is `process.exitCode`; it ends when nothing is open any more. */
export async function main(args: readonly string[]): Promise<void> {
  quietSqlite();
  // A reader such as `head` that has enough is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    await program().parseAsync(args, { from: "user" });
  } catch (error) {
    const { exitCode, sentence } = failure(error);
    process.exitCode = exitCode;
    if (sentence) tellPerson(`agentpost: ${sentence}`);
  }
}
