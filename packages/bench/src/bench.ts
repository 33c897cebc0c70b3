// `pnpm bench`: our clients beside their peers, in bytes, time, memory and types.

import { NODE_LINES } from "@agentpost/workspace";
import { Command, Option } from "commander";
import { modulesReport, terminalReport } from "./report/terminal.ts";
import { writeReport } from "./report/write.ts";
import { PARTS, type Part, runParts } from "./run-parts.ts";

interface Options {
  readonly quick?: true;
  readonly modules?: true;
  readonly only: readonly Part[];
  readonly node: readonly string[];
}

const options = new Command("bench")
  .description("Measures our clients beside their peers. Times are ratios; a busy machine makes them noisy.")
  .option("--quick", "few rounds: a first look, with noise")
  .option("--modules", "say which module every byte of our bundles comes from")
  .addOption(new Option("--only <part...>", "measure these parts alone").choices(PARTS).default(PARTS, "all"))
  .addOption(new Option("--node <line...>", "lines of Node to measure on").choices(NODE_LINES).default(NODE_LINES))
  .parse()
  .opts<Options>();

const results = await runParts(options.only, options.node, options.quick === true);
console.log(`\n${terminalReport(results)}`);
if (options.modules && results.sizes) {
  console.log(`\n${modulesReport(results.sizes, ["vendor-function", "vendor-method", "facade-one", "facade-five"])}`);
}
console.log(`\nThe same with bars: ${await writeReport(results)}`);
