import { pnpmCommand, showPnpm } from "@agentpost/workspace";

/**
 * Runs commands of a package.json one after the other, each whatever came of those before, so that all that is missing is
 * said at once; then says which of them failed. Resolves to the exit code.
 */
export async function runChecks(
  folder: string,
  commands: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const failed: string[] = [];
  for (const [index, command] of commands.entries()) {
    print(`\n[${index + 1}/${commands.length}] ${command}`);
    if (!(await showPnpm(["--silent", "run", ...command.split(" ")], folder))) failed.push(command);
  }
  print("");
  if (failed.length === 0) {
    print(`All ${commands.length} checks passed.`);
    return 0;
  }
  print(
    `${failed.length} of ${commands.length} checks failed; what each of them says is above, and by itself comes from:`,
  );
  for (const command of failed) print(`  ${pnpmCommand(`run ${command}`)}`);
  return 1;
}
