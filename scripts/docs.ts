// `pnpm run docs [--check]`: writes into the READMEs what is made from code, so that prose can't go stale. Without "run", it
// is a command of pnpm's own.
import { repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { runDocs } from "./docs/index.ts";

const program = new Command("docs")
  .description("Write the READMEs' examples and tables from the code they describe.")
  .option("--check", "change nothing, and fail where a README is out of date", false)
  .action(({ check }: { check: boolean }) => runCommand(() => runDocs(repositoryAt(), { check, print: console.log })));

await program.parseAsync();
