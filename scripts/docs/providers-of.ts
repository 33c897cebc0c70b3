import { sampleMessage } from "@agentpost/example/messages";
import { finishedProviders, hasInbox, providerName, type Repository } from "@agentpost/workspace";
import type { AnyProvider } from "agentpost";
import type { AnyInboxProvider } from "agentpost/inbox";

/** A provider of each vendor that the facade can send with. */
export function providersOf(repository: Repository): Promise<AnyProvider[]> {
  return Promise.all(finishedProviders(repository).map((vendor) => providerAt<AnyProvider>(vendor)));
}

/** The same vendors, each with its inbox provider where it has one. */
export function inboxProvidersOf(repository: Repository): Promise<(readonly [string, AnyInboxProvider | undefined])[]> {
  return Promise.all(
    finishedProviders(repository).map(async (vendor) => {
      const inbox = hasInbox(repository, vendor) ? await providerAt<AnyInboxProvider>(vendor, "/inbox") : undefined;
      return [vendor, inbox] as const;
    }),
  );
}

async function providerAt<Provider>(vendor: string, entry = ""): Promise<Provider> {
  const specifier = `agentpost/${vendor}${entry}`;
  const module = (await import(specifier)) as Record<string, (options: object) => Provider>;
  const create = module[providerName(vendor)];
  if (!create)
    throw new Error(`${specifier} has no export ${providerName(vendor)}; a provider bears its vendor's name`);
  return create(sampleMessage(vendor).credentials);
}
