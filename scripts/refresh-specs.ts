import { ExpectedError, repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { runRefresh } from "./refresh-specs/index.ts";

const program = new Command("spec:refresh")
  .description("Imports each spec anew from the address in its source.yaml.")
  .argument("[vendor...]", "the vendors to refresh; all of them unless named")
  .action(async (vendors: string[]) => {
    try {
      const today = new Date().toISOString().slice(0, 10);
      process.exitCode = await runRefresh(repositoryAt(), vendors, { print: console.log, today });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  });

await program.parseAsync();
