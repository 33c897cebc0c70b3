import { resolve } from "node:path";
import { repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { print, runCommand } from "./command.ts";
import { installWorkspace, onTwoThreads, runGenerate } from "./generate/index.ts";

const program = new Command("generate")
  .description("Writes packages/<vendor> from specs/<vendor>.")
  .argument("[vendor...]", "the vendors to generate; all of them unless named")
  .option("--check", "write nothing, and fail where a package is not as it would be generated", false)
  .option("--root <folder>", "the repository to work on, if not this one; its new packages are not linked")
  .action((vendors: string[], { check, root }: { check: boolean; root?: string }) =>
    runCommand(() =>
      runGenerate(root === undefined ? repositoryAt() : repositoryAt(resolve(root)), vendors, {
        check,
        install: root === undefined ? installWorkspace : async () => {},
        print,
        parts: onTwoThreads(),
      }),
    ),
  );

void program.parseAsync();
