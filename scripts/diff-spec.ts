import { repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { runDiff } from "./diff-spec/index.ts";

const program = new Command("spec:diff")
  .description("Says what changed for the users of each vendor's package, and which version that asks for.")
  .argument("[vendor...]", "the vendors to compare; all of them unless named")
  .option("--since <ref>", "the commit to compare with; the package's last release, else origin/main, unless named")
  .option("--write", "write a changeset for each package that changed", false)
  .option("--markdown <file>", "write the changelog to a file, for a pull request")
  .action((vendors: string[], options: { since?: string; write: boolean; markdown?: string }) =>
    runCommand(() => runDiff(repositoryAt(), vendors, { ...options, print: console.log })),
  );

await program.parseAsync();
