import type { AnyProvider } from "agentpost";
import { altur } from "agentpost/altur";
import { altur as alturInbox } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain";
import { chatcaptain as chatcaptainInbox } from "agentpost/chatcaptain/inbox";
import type { AnyInboxProvider } from "agentpost/inbox";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida";
import { vida as vidaInbox } from "agentpost/vida/inbox";

/** How an account of a vendor is made from its options, all of which are text. */
export interface Vendor {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  send(options: Readonly<Record<string, string>>): AnyProvider;
  inbox?(options: Readonly<Record<string, string>>): AnyInboxProvider;
}

/** Every vendor that the environment may hold an account of. */
export const VENDORS: Readonly<Record<string, Vendor>> = {
  altur: vendor(["apiKey"], ["baseUrl"], altur, alturInbox),
  chatcaptain: vendor(["apiKey"], ["baseUrl"], chatcaptain, chatcaptainInbox),
  ishvana: vendor([], ["baseUrl"], ishvana),
  libredesk: vendor(["baseUrl", "apiKey", "apiSecret"], [], libredesk, libredeskInbox),
  vida: vendor(["token"], ["baseUrl"], vida, vidaInbox),
};

function vendor<Needed extends string, Optional extends string>(
  needed: readonly Needed[],
  optional: readonly Optional[],
  send: (options: Record<Needed, string> & Partial<Record<Optional, string>>) => AnyProvider,
  inbox?: (options: Record<Needed, string> & Partial<Record<Optional, string>>) => AnyInboxProvider,
): Vendor {
  return { needed, optional, send, ...(inbox && { inbox }) } as Vendor;
}
