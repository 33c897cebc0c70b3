// Every option that may be left out may be undefined, as what is read from an environment is: compiled under
// `exactOptionalPropertyTypes`, here and against the packed packages.
import { type CallOptions, createVida, type VidaOptions } from "@agentpost/vida";
import { createMessenger, type ProviderOptions, type SendAllOptions, type SendOptions } from "agentpost";
import { altur } from "agentpost/altur";
import { altur as alturInbox } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain";
import { createInbox, type FindOptions, type FollowOptions, type WebhookHandlerOptions } from "agentpost/inbox";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida";
import { vida as vidaInbox } from "agentpost/vida/inbox";

type OptionalKeys<Options> = {
  [Key in keyof Options]-?: object extends Pick<Options, Key> ? Key : never;
}[keyof Options];

/** All options that may be left out, each undefined: an option that doesn't take it is a compile error below. */
type Undefined<Options> = { [Key in OptionalKeys<Options>]: undefined };

/** What a provider's function takes first. */
type First<Create extends (options: never) => unknown> = NonNullable<Parameters<Create>[0]>;

export function undefinedIsTaken(
  call: Undefined<SendOptions & CallOptions>,
  client: Undefined<VidaOptions>,
  many: Undefined<SendAllOptions>,
  find: Undefined<FindOptions>,
  follow: Undefined<FollowOptions>,
  handler: Undefined<WebhookHandlerOptions>,
  ofVida: Undefined<First<typeof vida>>,
  ofVidaInbox: Undefined<First<typeof vidaInbox>>,
  ofLibredesk: Undefined<First<typeof libredesk>>,
  ofLibredeskInbox: Undefined<First<typeof libredeskInbox>>,
  ofAltur: Undefined<First<typeof altur>>,
  ofAlturInbox: Undefined<First<typeof alturInbox>>,
  ofChatCaptain: Undefined<First<typeof chatcaptain>>,
  ofIshvana: Undefined<First<typeof ishvana>>,
  text: string | undefined,
  number: number | undefined,
) {
  const named: ProviderOptions<string | undefined> = { name: undefined };
  const shared = {
    baseUrl: text,
    timeoutMs: number,
    deadlineMs: number,
    retry: { maxAttempts: number },
    hooks: { onRequest: undefined, onResponse: undefined, onRetry: undefined, onError: undefined },
  };
  createVida({ ...shared, ...client });
  createInbox([
    vidaInbox({ ...ofVidaInbox, ...named }),
    libredeskInbox({ ...ofLibredeskInbox, ...named }),
    alturInbox({ ...ofAlturInbox, ...named }),
  ]);
  createMessenger([
    vida({ ...shared, ...ofVida }),
    libredesk({ ...shared, ...ofLibredesk }),
    altur({ ...shared, ...ofAltur }),
    chatcaptain({ ...shared, ...ofChatCaptain }),
    ishvana({ ...shared, ...ofIshvana }),
  ]);
  const taken: [SendOptions & CallOptions, SendAllOptions, FindOptions, FollowOptions, WebhookHandlerOptions] = [
    call,
    many,
    find,
    follow,
    handler,
  ];
  return taken;
}
