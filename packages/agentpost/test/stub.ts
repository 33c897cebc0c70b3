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
      body: fieldsOf(init.body),
    });
    return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
  };
  return { fetch, seen };
}

/** The fields of a body, which is JSON or a form. */
function fieldsOf(body: RequestInit["body"]): Record<string, unknown> {
  if (body instanceof FormData) return Object.fromEntries(body);
  const text = String(body);
  return text.startsWith("{") ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

export type ProviderSettings = ClientOptions;

/** The providers that tests of one vendor's own ways name, with their types. */
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
  vida: messages.vida.answer.body,
  chatcaptain: messages.chatcaptain.answer.body,
  altur: messages.altur.answer.body,
  ishvana: messages.ishvana.answer.body,
  libredesk: messages.libredesk.answer.body,
} as const;
