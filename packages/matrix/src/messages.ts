/** What a message through one vendor needs; a mock asks that a credential is there, not which. */
export interface SampleMessage {
  readonly credentials: Readonly<Record<string, string>>;
  /** The facade's address, without its `vendor`. */
  readonly to: Readonly<Record<string, string>>;
  /** The input of `sendMessage`, of the vendor's own client. */
  readonly input: object;
}

const text = "Where is my order?";

const samples: Readonly<Record<string, SampleMessage>> = {
  altur: {
    credentials: { apiKey: "matrix-key" },
    to: { agent: "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3", endUser: "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12" },
    input: {
      body: {
        agent_id: "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3",
        end_user_id: "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12",
        content: text,
      },
    },
  },
  chatcaptain: {
    credentials: { apiKey: "matrix-key" },
    to: { chatbot: "bot-1", conversation: "conv-1" },
    input: { path: { chatbotId: "bot-1" }, body: { conversationId: "conv-1", text } },
  },
  ishvana: {
    credentials: {},
    to: { agent: "hawken" },
    input: { body: { agentId: "hawken", message: text } },
  },
  libredesk: {
    credentials: { apiKey: "matrix-key", apiSecret: "matrix-secret" },
    to: { conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" },
    input: {
      path: { cuuid: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" },
      body: { sender_type: "agent", message: text },
    },
  },
  vida: {
    credentials: { token: "matrix-token" },
    to: { agent: "agent123", from: "+15551231234" },
    input: { body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: text } },
  },
};

export function sampleMessage(vendor: string): SampleMessage & { readonly to: { readonly vendor: string } } {
  const sample = samples[vendor];
  if (!sample) throw new Error(`${vendor} has no message in packages/matrix/src/messages.ts; add one`);
  return { ...sample, to: { vendor, ...sample.to } };
}
