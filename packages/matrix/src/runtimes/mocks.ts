import { answer, startFaultServer, startPrism } from "@agentpost/contract";
import { sampleMessage } from "@agentpost/example/messages";
import { finishedProviders, providerName } from "@agentpost/workspace";
import type { VendorMock } from "./cases.ts";

export interface Mocks {
  readonly mocks: readonly VendorMock[];
  /** Where redirects point to, and where nothing may arrive. */
  readonly elsewhere: { readonly url: string; readonly connections: number };
  close(): Promise<void>;
}

/** A Prism mock for each vendor that the facade can send with, for as long as the matrix runs. */
export async function startMocks(): Promise<Mocks> {
  const vendors = finishedProviders();
  const prisms = await Promise.all(vendors.map((vendor) => startPrism({ vendor })));
  const elsewhere = await startFaultServer([answer(200, "{}")]);
  const mocks = await Promise.all(
    vendors.map(async (vendor, index) => {
      const url = prisms[index]?.url ?? "";
      return { vendor, url, accepted: await acceptedBy(vendor, url) };
    }),
  );
  return {
    mocks,
    elsewhere,
    close: async () => void (await Promise.all([...prisms, elsewhere].map((server) => server.close()))),
  };
}

/** What the vendor's mock answers to a message: the contract's own example of one that was accepted. */
async function acceptedBy(vendor: string, baseUrl: string): Promise<string> {
  const { createMessenger } = await import("agentpost");
  const name = providerName(vendor);
  const provider = ((await import(`agentpost/${vendor}`)) as Record<string, (options: object) => never>)[name];
  if (!provider) throw new Error(`agentpost/${vendor} exports no provider named ${name}`);
  const { credentials, to, text } = sampleMessage(vendor);
  const messenger = createMessenger([provider({ baseUrl, ...credentials })]);
  const { raw } = await messenger.send({ to, text } as never);
  return JSON.stringify(raw);
}
