import { resolve } from "node:path";
import { ExpectedError, repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { installWorkspace, runGenerate } from "./generate/index.ts";

const program = new Command("generate")
  .description("Writes packages/<vendor> from specs/<vendor>.")
  .argument("[vendor...]", "the vendors to generate; all of them unless named")
  .option("--check", "write nothing, and fail where a package is not as it would be generated", false)
  .option("--root <folder>", "the repository to work on, if not this one; its new packages are not linked")
  .action(async (vendors: string[], { check, root }: { check: boolean; root?: string }) => {
    try {
      process.exitCode = await runGenerate(root === undefined ? repositoryAt() : repositoryAt(resolve(root)), vendors, {
        check,
        install: root === undefined ? installWorkspace : async () => {},
        print: console.log,
      });
    } catch (error) {
      // Whatever else is thrown is a fault of ours, and its trace is needed.
      if (!(error instanceof ExpectedError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  });

void program.parseAsync();
