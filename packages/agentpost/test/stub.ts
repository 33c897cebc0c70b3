import type { ClientOptions } from "agentpost";
import { altur } from "agentpost/altur";
import { chatcaptain } from "agentpost/chatcaptain";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";

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
  vida: { vendor: "vida", agent: "agent123", from: "+15551231234" },
  chatcaptain: { vendor: "chatcaptain", chatbot: "bot-1", conversation: "conv-1" },
  altur: {
    vendor: "altur",
    agent: "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3",
    endUser: "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12",
  },
  ishvana: { vendor: "ishvana", agent: "hawken" },
  libredesk: { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" },
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
  libredesk: { status: "success", data: { uuid: "m1", status: "pending", conversation_uuid: "c1" } },
} as const;
