import type { ClientOptions } from "agentpost";
import { altur } from "agentpost/altur";
import { chatcaptain } from "agentpost/chatcaptain";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";
import { messages } from "../example/messages.ts";

export interface SeenRequest {
  readonly url: URL;
  readonly method: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: Record<string, unknown>;
}

/** A `fetch` that answers with one body and keeps what was asked. */
export function stub(body: unknown, status = 200) {
  const seen: SeenRequest[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const { method, headers } = init;
    seen.push({
      url: new URL(url),
      method,
      headers: headers as Record<string, string>,
      body: JSON.parse(String(init.body)),
    });
    return Response.json(body, { status });
  };
  return { fetch, seen };
}

export type ProviderSettings = ClientOptions;

/** All five providers, with credentials that open nothing. */
export function providers(settings: ProviderSettings = {}) {
  return [
    vida({ token: "vida-token", ...settings }),
    chatcaptain({ apiKey: "chatcaptain-key", ...settings }),
    altur({ apiKey: "altur-key", ...settings }),
    ishvana(settings),
    libredesk({ apiKey: "libredesk-key", apiSecret: "libredesk-secret", ...settings }),
  ] as const;
}

export const addresses = {
  vida: messages.vida.to,
  chatcaptain: messages.chatcaptain.to,
  altur: messages.altur.to,
  ishvana: messages.ishvana.to,
  libredesk: messages.libredesk.to,
} as const;

/** A response of each vendor that says the message was taken. */
export const accepted = {
  vida: { success: true, messageUuid: "m1" },
  chatcaptain: {
    message: {
      id: "m1",
      sender: "agent",
      type: "text",
      status: "sent",
      created: "now",
      outgoing: true,
      content: {},
      tags: [],
      sent: "now",
    },
  },
  altur: {
    thread: { id: "t1" },
    messages: [{ thread_id: "t1", type: "text", content: "Hi", sent_by: "AI", sent_at: "2026-01-01T00:00:00Z" }],
  },
  ishvana: { status: "success", agentId: "hawken", message: "ok", response: { messageId: "m1", delivered: true } },
  libredesk: {
    status: "success",
    data: { uuid: "m1", status: "pending", conversation_uuid: "c1", attachments: [], meta: {} },
  },
} as const;
