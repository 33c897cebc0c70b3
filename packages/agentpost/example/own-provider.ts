import { createMessenger, defineProvider, type Mapping } from "agentpost";

interface OutboxTypes {
  readonly address: { readonly vendor: "outbox"; readonly person: string };
  readonly content: { text: string };
  readonly raw: { readonly count: number };
}

const mapping: Mapping<OutboxTypes, string, OutboxTypes["raw"]> = {
  vendor: "outbox",
  capabilities: { text: "required", attachments: "none", replies: "none", statuses: ["queued"], options: [] },
  addressFields: ["person"],
  toRequest: ({ to, text }) => `${to.person}: ${text}`,
  fromResponse: ({ count }) => ({ status: "queued", id: String(count) }),
};

/** Keeps messages in a list rather than sending them, for an application's own tests. */
export function outbox(kept: string[]) {
  return defineProvider(mapping, undefined, {
    send: async (line) => ({ status: 200, data: { count: kept.push(line) } }),
  });
}

export const kept: string[] = [];
const messenger = createMessenger([outbox(kept)]);
await messenger.send({ to: { vendor: "outbox", person: "Ada" }, text: "Where is my order?" });
