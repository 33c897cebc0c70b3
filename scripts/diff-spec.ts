import { resolve } from "node:path";
import { repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { print, runCommand } from "./command.ts";
import { runDiff } from "./diff-spec/index.ts";

interface DiffOptions {
  readonly since?: string;
  readonly write: boolean;
  readonly markdown?: string;
  readonly root?: string;
}

const program = new Command("spec:diff")
  .description("Says what changed for the users of each vendor's package, and which version that asks for.")
  .argument("[vendor...]", "the vendors to compare; all of them unless named")
  .option("--since <ref>", "the commit to compare with; the package's last release, else origin/main, unless named")
  .option("--write", "write a changeset for each package that changed", false)
  .option("--markdown <file>", "write the changelog to a file, for a pull request")
  .option("--root <folder>", "the repository to compare in, if not this one")
  .action((vendors: string[], { root, ...options }: DiffOptions) =>
    runCommand(() =>
      runDiff(root === undefined ? repositoryAt() : repositoryAt(resolve(root)), vendors, {
        ...options,
        print,
      }),
    ),
  );

void program.parseAsync();
