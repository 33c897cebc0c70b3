import { readDocument } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import { finishedProviders, providerName } from "@agentpost/workspace";
import { type AnyProvider, createMessenger, type SendResult, type SentMessage } from "agentpost";
import { sampleMessage } from "../example/messages.ts";
import type { ProviderSettings } from "./stub.ts";

export { sampleMessage };

/** Every vendor that the facade can send with: what is true of all is tried with each of them. */
export const vendors: readonly string[] = finishedProviders();

type Create<Made> = (settings: object) => Made;

const factories = new Map<string, Create<AnyProvider>>();
for (const vendor of vendors) {
  const module = (await import(`agentpost/${vendor}`)) as Record<string, Create<AnyProvider>>;
  const create = module[providerName(vendor)];
  if (!create) throw new Error(`agentpost/${vendor} exports no provider named ${providerName(vendor)}`);
  factories.set(vendor, create);
}

/** Everybody's provider, with credentials that open nothing. */
export function everyProvider(settings: ProviderSettings = {}): AnyProvider[] {
  return [...factories].map(([vendor, create]) => create({ ...sampleMessage(vendor).credentials, ...settings }));
}

/** A messenger as a caller without a compiler uses it. */
export interface UntypedMessenger {
  send(message: unknown, options?: unknown): Promise<SentMessage>;
  readonly safe: { send(message: unknown, options?: unknown): Promise<SendResult<SentMessage>> };
}

export function messengerOfAll(settings: ProviderSettings = {}): UntypedMessenger {
  return createMessenger(everyProvider(settings)) as unknown as UntypedMessenger;
}

/** The vendor's own client and the method of it that sends, as callers without a compiler use them. */
export interface UntypedSend {
  send(input: unknown, options?: unknown): Promise<unknown>;
  safeSend(input: unknown, options?: unknown): Promise<{ ok: boolean; error?: unknown }>;
}

const clients = new Map<string, Create<Record<string, UntypedSend["send"]> & { safe: Record<string, never> }>>();
for (const vendor of vendors) {
  const { pascal } = clientOperations(await readDocument(vendor));
  const module = await import(`@agentpost/${vendor}`);
  clients.set(vendor, module[`create${pascal}`]);
}

export function ownSend(vendor: string, settings: ProviderSettings): UntypedSend {
  const { credentials, send } = sampleMessage(vendor);
  const client = clients.get(vendor)?.({ ...credentials, ...settings });
  const [plain, safe] = [client?.[send], client?.safe[send]];
  if (!plain || !safe) throw new Error(`the client of ${vendor} has no method ${send}; correct its sample message`);
  return { send: plain, safeSend: safe };
}

/** What may be printed nowhere: each credential, and the pair that basic authentication makes of two. */
export function secretsOf(vendor: string): string[] {
  const credentials = Object.values(sampleMessage(vendor).credentials);
  return credentials.length === 2 ? [...credentials, btoa(credentials.join(":"))] : credentials;
}
