import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vendors } from "../../../../scripts/document/vendors.ts";

const program = fileURLToPath(new URL("program", import.meta.url));

/** Puts the program into a consumer's folder, beside a list of the providers that it is to try. */
export async function writeProgram(consumer: string): Promise<void> {
  await cp(program, consumer, { recursive: true });
  const exports = vendors().map((vendor) => `export { ${vendor} } from "agentpost/${vendor}";\n`);
  await writeFile(join(consumer, "vendors.js"), exports.join(""));
}
