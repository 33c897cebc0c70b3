import { repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { print, runCommand } from "./command.ts";
import { runRefresh } from "./refresh-specs/index.ts";

const program = new Command("spec:refresh")
  .description("Imports each spec anew from the address in its source.yaml.")
  .argument("[vendor...]", "the vendors to refresh; all of them unless named")
  .action((vendors: string[]) =>
    runCommand(() => {
      const today = new Date().toISOString().slice(0, 10);
      return runRefresh(repositoryAt(), vendors, { print, today });
    }),
  );

await program.parseAsync();
