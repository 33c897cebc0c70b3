import { testFetch as alturFetch } from "@agentpost/altur/testing";
import { testFetch as chatcaptainFetch } from "@agentpost/chatcaptain/testing";
import { messages, type SampleMessage } from "@agentpost/example/messages";
import { testFetch as ishvanaFetch } from "@agentpost/ishvana/testing";
import { testFetch as libredeskFetch } from "@agentpost/libredesk/testing";
import { testFetch as vidaFetch } from "@agentpost/vida/testing";
import type { AnyProvider, ClientOptions } from "agentpost";
import { altur } from "agentpost/altur";
import { chatcaptain } from "agentpost/chatcaptain";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";

export type Vendor = keyof typeof messages;

/** An account with a vendor, whose credentials open nothing, and the stand-in that takes the vendor's place. */
export interface Account {
  readonly vendor: Vendor;
  readonly title: string;
  readonly sample: SampleMessage;
  readonly create: (options: ClientOptions & Readonly<Record<string, unknown>>) => AnyProvider;
  readonly standIn: () => StandIn;
}

/** A `fetch` made from the contract, and the requests that it got. */
export interface StandIn {
  (url: string, init: RequestInit): Promise<Response>;
  readonly calls: readonly { readonly problem: string | undefined }[];
}

const account = (
  vendor: Vendor,
  title: string,
  create: (options: ClientOptions) => AnyProvider,
  standIn: () => StandIn,
): Account => ({ vendor, title, sample: messages[vendor], create, standIn });

/** Every vendor that the facade sends with. */
export const accounts: readonly Account[] = [
  account("altur", "Altur", altur, alturFetch),
  account("chatcaptain", "ChatCaptain", chatcaptain, chatcaptainFetch),
  account("ishvana", "Ishvana", ishvana, ishvanaFetch),
  account("libredesk", "Libredesk", libredesk, libredeskFetch),
  account("vida", "Vida", vida, vidaFetch),
];

export function accountOf(vendor: string): Account | undefined {
  return accounts.find((each) => each.vendor === vendor);
}

/** What a vendor's send can do, and which fields its addresses have. */
export function providerOf(vendor: Vendor): AnyProvider {
  const { create, sample } = accountOf(vendor) as Account;
  return create({ ...sample.credentials, allowCredentialsInBrowser: true });
}

/** The sample message of a vendor, as a person could have written it. */
export function sampleOf(vendor: Vendor): Readonly<Record<string, unknown>> {
  const { to, text, options }: SampleMessage = messages[vendor];
  return { to, text, ...(options && { options }) };
}
