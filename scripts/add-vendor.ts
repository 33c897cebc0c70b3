import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Repository, repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { runAdd } from "./add-vendor/index.ts";
import { print, runCommand } from "./command.ts";
import { installWorkspace } from "./generate/index.ts";
import { KEEP_WORDS_OPTION, PICK_OPTION } from "./import-spec/index.ts";

interface Options {
  readonly facade: boolean;
  readonly operations?: readonly string[];
  readonly keepWords?: boolean;
}

const program = new Command("vendor:add")
  .description("Adds a vendor: its spec, an overlay to correct it by, its package, and a changeset.")
  .argument("<id>", "the folder's name, which becomes @agentpost/<id> and agentpost/<id>")
  .argument("[source]", "as for spec:import; left out, it goes on from what is in specs/<id>")
  .option("--no-facade", "lay out nothing in the facade")
  .option(...PICK_OPTION)
  .option(...KEEP_WORDS_OPTION)
  .action((id: string, source: string | undefined, options: Options) =>
    runCommand(() => {
      const today = new Date().toISOString().slice(0, 10);
      const settings = { ...options, install: installWorkspace, format, print, today };
      return runAdd(repositoryAt(), id, source, settings);
    }),
  );

async function format({ root }: Repository, file: string): Promise<void> {
  await promisify(execFile)(`${root}/node_modules/.bin/biome`, ["check", "--write", file], { cwd: root });
}

await program.parseAsync();
