import { Command } from "commander";
import { SPECS_FOLDER } from "./document/index.ts";
import { runLint } from "./lint-specs/run-lint.ts";

const program = new Command("spec:lint")
  .description("Lints the vendors' documents, each with its overlay applied.")
  .argument("[vendor...]", "the vendors to lint; all of them unless named")
  .action(async (vendors: string[]) => {
    process.exitCode = await runLint(SPECS_FOLDER, vendors, console.log);
  });

await program.parseAsync();
