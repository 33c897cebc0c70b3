// `pnpm matrix`: the packages as npm delivers them, on every runtime and under every TypeScript that we promise.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { html } from "./report/html.ts";
import { table } from "./report/table.ts";
import { runMatrix } from "./run-matrix.ts";
import { runtimes } from "./runtimes/index.ts";
import { typeScripts, useNewest } from "./versions.ts";

const names = ["package", ...runtimes.map(({ id }) => id), ...typeScripts];

const command = new Command("matrix")
  .option("--only <targets>", `some of: ${names.join(", ")}`)
  .option("--quick", "the packages, and the oldest and the newest of each line of versions")
  .option("--allow-missing", "what this machine can't have is no failure")
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
const folder = fileURLToPath(new URL("../report", import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/matrix.html`, html(rows, new Date()));
console.log(`\n${table(rows)}\n\nThe same with all notes: packages/matrix/report/matrix.html`);
const failed = rows.filter(({ result }) => result === "red" || (result === "missing" && !allowMissing));
if (failed.length > 0) {
  console.error(`\n${failed.length} of ${rows.length} not green: ${failed.map(({ target }) => target).join(", ")}`);
  process.exitCode = 1;
}
