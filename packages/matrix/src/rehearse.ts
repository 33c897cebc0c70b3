// `pnpm rehearse`: a release from beginning to end, to a registry on this machine, and what a user gets of it.
import { table } from "./report/table.ts";
import { runMatrix } from "./run-matrix.ts";

const rows = await runMatrix(({ group }) => group === "package");
const notes = rows.flatMap(({ target, notes }) => notes.map((note) => `  ${target}: ${note}`));
console.log(`\n${table(rows)}\n\n${notes.join("\n")}`);
if (rows.some(({ result }) => result !== "green")) process.exitCode = 1;
