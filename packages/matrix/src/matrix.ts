// `pnpm matrix`: the packages as npm delivers them, on every runtime and under every TypeScript that we promise.
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { table } from "./report/table.ts";
import { writeReport } from "./report/write-report.ts";
import type { Row } from "./row.ts";
import { runMatrix } from "./run-matrix.ts";
import { runtimes } from "./runtimes/index.ts";
import { typeScripts, useNewest } from "./versions.ts";

const names = ["package", ...runtimes.map(({ id }) => id), ...typeScripts];

const command = new Command("matrix")
  .option("--only <targets>", `some of: ${names.join(", ")}`)
  .option("--quick", "the packages, and the oldest and the newest of each line of versions")
  .option("--allow-missing", "a target that this machine can't have is shown as not reached, and is no failure")
  .option("--newest", "the newest release of each line instead of the pinned one")
  .parse();
const { only, quick, allowMissing, newest } = command.opts<{
  only?: string;
  quick?: true;
  allowMissing?: true;
  newest?: true;
}>();

const wanted = only?.split(",").map((name) => name.trim());
const unknown = wanted?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length > 0) command.error(`there is no target ${unknown.join(", ")}; there are: ${names.join(", ")}`);
if (newest) useNewest();

const rows = await runMatrix((target) => (wanted ? wanted.includes(target.id) : !quick || target.quick));
const part = wanted ? `--only ${wanted.join(",")}` : quick ? "--quick" : undefined;
const file = await writeReport(fileURLToPath(new URL("../report", import.meta.url)), rows, part);
console.log(`\n${table(rows)}\n\nThe same with all notes: packages/matrix/report/${file}`);
const named = (of: readonly Row[]) => `${of.length} of ${rows.length}: ${of.map(({ target }) => target).join(", ")}`;
const red = rows.filter(({ result }) => result === "red");
const notReached = rows.filter(({ result }) => result === "not reached");
if (notReached.length > 0) console.error(`\nNot reached, ${named(notReached)}`);
if (red.length > 0) console.error(`\nRed, ${named(red)}`);
if (red.length > 0 || (notReached.length > 0 && !allowMissing)) process.exitCode = 1;
