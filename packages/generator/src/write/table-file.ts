import type { Api } from "../api.ts";
import { banner } from "./banner.ts";
import { importOf } from "./imports.ts";

/** `table.gen.ts`: every operation as data, apart from the functions so that a bundle needs only what it calls. */
export function tableFile({ vendor, operations }: Api): string {
  const rows = operations.map(({ name }) => `  ${name}: ${name}Operation,\n`);
  return [
    banner(vendor),
    importOf(
      "./operations.gen.js",
      operations.map(({ name }) => `${name}Operation`),
    ),
    "\n/** Every operation of the contract, as data. */\n",
    `export const operations = {\n${rows.join("")}};\n`,
  ].join("");
}
