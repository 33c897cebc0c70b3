// Node, Bun and Deno: the plan comes from a file, and the results go to standard output.
import { readFileSync } from "node:fs";
import process from "node:process";
import { play } from "./program.js";
import * as receivers from "./receivers.js";
import * as vendors from "./vendors.js";

const plan = JSON.parse(readFileSync(process.argv[2], "utf8"));
process.stdout.write(JSON.stringify(await play(plan, vendors, receivers)));
