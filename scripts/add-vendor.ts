import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ExpectedError, type Repository, repositoryAt } from "@agentpost/workspace";
import { Command } from "commander";
import { runAdd } from "./add-vendor/index.ts";
import { installWorkspace } from "./generate/index.ts";

const program = new Command("vendor:add")
  .description("Adds a vendor: its spec, an overlay to correct it by, its package, and a changeset.")
  .argument("<id>", "the folder's name, which becomes @agentpost/<id> and agentpost/<id>")
  .argument("[source]", "as for spec:import; left out, it goes on from what is in specs/<id>")
  .option("--no-facade", "lay out nothing in the facade")
  .action(async (id: string, source: string | undefined, { facade }: { facade: boolean }) => {
    try {
      const today = new Date().toISOString().slice(0, 10);
      const settings = { facade, install: installWorkspace, format, print: console.log, today };
      process.exitCode = await runAdd(repositoryAt(), id, source, settings);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  });

async function format({ root }: Repository, file: string): Promise<void> {
  await promisify(execFile)(`${root}/node_modules/.bin/biome`, ["check", "--write", file], { cwd: root });
}

await program.parseAsync();
