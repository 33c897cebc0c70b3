import type { AnyProvider, ClientOptions } from "agentpost";
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

/** How an account of a vendor is made from its options. */
export interface AccountVendor {
  /** The options without which there is no account; each is a text. */
  readonly needed: readonly string[];
  /** The options that an account may have beside them. */
  readonly optional: readonly string[];
  /** The inbox's option that holds what shows who sends a webhook, a list; undefined where the vendor sends none. */
  readonly webhooks?: "webhookSecrets" | "callbackTokens";
  /** The inbox's option for how old a delivery may be, in milliseconds; undefined where a delivery doesn't tell its age. */
  readonly webhookAge?: "maxWebhookAgeMs";
  /** Makes the provider that sends. */
  send(options: Readonly<Record<string, unknown>>): AnyProvider;
  /** Makes the provider that receives; undefined where the vendor shows nothing. */
  inbox?(options: Readonly<Record<string, unknown>>): AnyInboxProvider;
}

/** Every vendor that the environment may hold an account of. */
export const VENDORS: Readonly<Record<string, AccountVendor>> = {
  altur: { ...vendor(["apiKey"], ["baseUrl"], altur, alturInbox), webhooks: "webhookSecrets" },
  chatcaptain: vendor(["apiKey"], ["baseUrl"], chatcaptain, chatcaptainInbox),
  ishvana: vendor([], ["baseUrl"], ishvana),
  libredesk: {
    ...vendor(["baseUrl", "apiKey", "apiSecret"], [], libredesk, libredeskInbox),
    webhooks: "webhookSecrets",
    webhookAge: "maxWebhookAgeMs",
  },
  vida: { ...vendor(["token"], ["baseUrl"], vida, vidaInbox), webhooks: "callbackTokens" },
};

type OptionsOf<Needed extends string, Optional extends string> = Record<Needed, string> &
  Partial<Record<Optional, string>> &
  Pick<ClientOptions, "fetch">;

function vendor<Needed extends string, Optional extends string>(
  needed: readonly Needed[],
  optional: readonly Optional[],
  send: (options: OptionsOf<Needed, Optional>) => AnyProvider,
  inbox?: (options: OptionsOf<Needed, Optional>) => AnyInboxProvider,
): AccountVendor {
  return { needed, optional, send, ...(inbox && { inbox }) } as AccountVendor;
}
