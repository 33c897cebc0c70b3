import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { finishedProviders, providerName, type Repository, repositoryAt } from "@agentpost/workspace";

const program = fileURLToPath(new URL("program", import.meta.url));

/** Puts the program into a consumer's folder, beside a list of the providers that it is to try. */
export async function writeProgram(consumer: string, repository: Repository = repositoryAt()): Promise<void> {
  await cp(program, consumer, { recursive: true });
  const exports = finishedProviders(repository).map(
    (vendor) => `export { ${providerName(vendor)} as "${vendor}" } from "agentpost/${vendor}";\n`,
  );
  await writeFile(join(consumer, "vendors.js"), exports.join(""));
}
