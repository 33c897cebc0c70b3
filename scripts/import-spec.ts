import { SPECS_FOLDER } from "@agentpost/workspace";
import { Command } from "commander";
import { print, runCommand } from "./command.ts";
import { importSpec, KEEP_WORDS_OPTION, PICK_OPTION, reportLines } from "./import-spec/index.ts";
import { withProgress } from "./progress.ts";

interface Options {
  readonly origin?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly operations?: readonly string[];
  readonly keepWords?: boolean;
  readonly listWords: boolean;
}

const program = new Command("spec:import")
  .description("Brings specs/<vendor> to what the vendor publishes.")
  .argument("<vendor>", "the folder in specs; a new one is made")
  .argument("<source>", 'a file, an http(s) address or "-": OpenAPI, a Markdown page with it, or an llms.txt of pages')
  .option("--origin <address>", "where a file or standard input came from; links in it are relative to that")
  .option("--force", "import also what looks damaged or has lost operations, as far as it can be read", false)
  .option("--dry-run", "say what would change, and write nothing", false)
  .option(...PICK_OPTION)
  .option(...KEEP_WORDS_OPTION)
  .option("--no-keep-words", "drop the vendor's descriptions again, where source.yaml has them kept")
  .option("--list-words", "name every place that wants a description of ours, also where nothing is new", false)
  .action((vendor: string, source: string, { listWords, ...options }: Options) =>
    runCommand(async () => {
      const today = new Date().toISOString().slice(0, 10);
      const outcome = await withProgress(vendor, print, (progress) =>
        importSpec({ specsFolder: SPECS_FOLDER, vendor, source, ...options, today, progress }),
      );
      for (const line of reportLines(outcome, { dryRun: options.dryRun, listWords })) print(line);
    }),
  );

await program.parseAsync();
