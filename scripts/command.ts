import { terminalWords } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";

/**
 * Runs what a command line asks for, which resolves to the exit code, or to nothing where it can only succeed. An
 * `ExpectedError` is for the person at the command line, who needs its sentences alone. Whatever else is thrown is a
 * bug of ours, and its trace is needed.
 */
export async function runCommand(work: () => Promise<number> | Promise<void>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    console.error(terminalWords(error.message));
    process.exitCode = 1;
  }
}

/** Prints a line, which may quote what a vendor wrote. */
export function print(line: string): void {
  console.log(terminalWords(line));
}
