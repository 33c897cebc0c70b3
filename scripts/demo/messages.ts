import { createMessenger, type SentMessage } from "agentpost";
import { altur } from "agentpost/altur";
import { chatcaptain } from "agentpost/chatcaptain";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";

/** One message through one vendor's mock. */
export interface DemoMessage {
  readonly to: { readonly vendor: string };
  readonly send: (baseUrl: string) => Promise<SentMessage>;
}

// A mock asks that a credential is there, not which; this one opens nothing.
const key = "demo-key";

const toAltur = {
  vendor: "altur",
  agent: "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3",
  endUser: "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12",
} as const;
const toChatCaptain = { vendor: "chatcaptain", chatbot: "shop-bot", conversation: "N1HSdvJSxAZmmcyVz5HW" } as const;
const toIshvana = { vendor: "ishvana", agent: "hawken" } as const;
const toLibredesk = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
const toVida = { vendor: "vida", agent: "agent123", from: "+15551231234" } as const;

const question = "Where is my order?";
const answer = "Your order left our warehouse this morning.";

export const messages: Readonly<Record<string, DemoMessage>> = {
  altur: {
    to: toAltur,
    send: (baseUrl) => createMessenger([altur({ baseUrl, apiKey: key })]).send({ to: toAltur, text: question }),
  },
  chatcaptain: {
    to: toChatCaptain,
    send: (baseUrl) =>
      createMessenger([chatcaptain({ baseUrl, apiKey: key })]).send({ to: toChatCaptain, text: answer }),
  },
  ishvana: {
    to: toIshvana,
    send: (baseUrl) =>
      createMessenger([ishvana({ baseUrl })]).send({
        to: toIshvana,
        text: "Please check the timeline of chapter three.",
        options: { priority: "high" },
      }),
  },
  libredesk: {
    to: toLibredesk,
    send: (baseUrl) =>
      createMessenger([libredesk({ baseUrl, apiKey: key, apiSecret: key })]).send({
        to: toLibredesk,
        text: answer,
        options: { to: ["ana@example.com"] },
      }),
  },
  vida: {
    to: toVida,
    send: (baseUrl) => createMessenger([vida({ baseUrl, token: key })]).send({ to: toVida, text: question }),
  },
};
