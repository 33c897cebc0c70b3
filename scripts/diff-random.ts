import { Command } from "commander";
import { runCommand } from "./command.ts";
import { runRandom } from "./diff-random/index.ts";

const program = new Command("spec:diff:random")
  .description("Holds spec:diff against old programs, on random pairs of documents.")
  .option("--pairs <count>", "how many pairs", Number, 2000)
  .option("--seed <number>", "the first pair's seed, such as that after the last of a run that was stopped", Number, 1)
  .action((options: { pairs: number; seed: number }) =>
    runCommand(() => runRandom({ ...options, print: console.log })),
  );

await program.parseAsync();
