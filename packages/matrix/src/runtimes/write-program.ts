import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vendorsWithDeliveries } from "@agentpost/contract/vendor-recordings";
import { finishedProviders, providerName, type Repository, repositoryAt } from "@agentpost/workspace";
import { recordedReceivers } from "./recorded-receivers.ts";

const program = fileURLToPath(new URL("program", import.meta.url));

/** Puts the program into a consumer's folder, beside lists of the providers and of the receivers that it is to try. */
export async function writeProgram(
  consumer: string,
  repository: Repository = repositoryAt(),
  recorded: readonly string[] = vendorsWithDeliveries(),
): Promise<void> {
  await cp(program, consumer, { recursive: true });
  const providers = finishedProviders(repository).map(
    (vendor) => `export { ${providerName(vendor)} as "${vendor}" } from "agentpost/${vendor}";\n`,
  );
  await writeFile(join(consumer, "vendors.js"), providers.join(""));
  const receivers = (await recordedReceivers(repository, recorded)).map(
    ({ vendor }) => `export { verifyWebhook as "${vendor}" } from "@agentpost/${vendor}/webhooks";\n`,
  );
  await writeFile(join(consumer, "receivers.js"), receivers.join(""));
}
