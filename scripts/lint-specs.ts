import { SPECS_FOLDER } from "@agentpost/workspace";
import { Command } from "commander";
import { print, runCommand } from "./command.ts";
import { runLint } from "./lint-specs/index.ts";

const program = new Command("spec:lint")
  .description("Lints the vendors' documents, each with its overlay applied.")
  .argument("[vendor...]", "the vendors to lint; all of them unless named")
  .action((vendors: string[]) => runCommand(() => runLint(SPECS_FOLDER, vendors, print)));

await program.parseAsync();
