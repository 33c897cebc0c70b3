/**
 * What a message through one vendor needs: the demo, the matrix and the tests send it, and know nothing else of a vendor.
 * A mock asks that a credential is there, not which; these open nothing.
 */
export interface SampleMessage {
  readonly credentials: Readonly<Record<string, string>>;
  /** The facade's address. */
  readonly to: { readonly vendor: string } & Readonly<Record<string, string>>;
  readonly text: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The method that sends, of the vendor's own client, and its input. */
  readonly send: string;
  readonly input: object;
  /** What the vendor answers where it takes the message; some answer without a body. */
  readonly answer: { readonly status: number; readonly body?: unknown };
}

const question = "Where is my order?";
const answer = "Your order left our warehouse this morning.";

const agent = "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3";
const endUser = "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12";
const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";

export const messages = {
  altur: {
    credentials: { apiKey: "sample-key" },
    to: { vendor: "altur", agent, endUser },
    text: question,
    send: "sendMessage",
    input: { body: { agent_id: agent, end_user_id: endUser, content: question } },
    answer: {
      status: 200,
      body: {
        thread: { id: "t1" },
        messages: [{ thread_id: "t1", type: "text", content: "Hi", sent_by: "AI", sent_at: "2026-01-01T00:00:00Z" }],
      },
    },
  },
  chatcaptain: {
    credentials: { apiKey: "sample-key" },
    to: { vendor: "chatcaptain", chatbot: "bot-1", conversation: "conv-1" },
    text: answer,
    send: "sendMessage",
    input: { path: { chatbotId: "bot-1" }, body: { conversationId: "conv-1", text: answer } },
    answer: {
      status: 201,
      body: {
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
    },
  },
  ishvana: {
    credentials: {},
    to: { vendor: "ishvana", agent: "hawken" },
    text: "Please check the timeline of chapter three.",
    options: { priority: "high" },
    send: "sendMessage",
    input: { body: { agentId: "hawken", message: question } },
    answer: {
      status: 200,
      body: { status: "success", agentId: "hawken", message: "ok", response: { messageId: "m1", delivered: true } },
    },
  },
  libredesk: {
    credentials: { apiKey: "sample-key", apiSecret: "sample-secret" },
    to: { vendor: "libredesk", conversation },
    text: answer,
    options: { to: ["ana@example.com"] },
    send: "sendMessage",
    input: { path: { cuuid: conversation }, body: { sender_type: "agent", message: answer } },
    answer: {
      status: 200,
      body: {
        status: "success",
        data: { uuid: "m1", status: "pending", conversation_uuid: "c1", attachments: [], meta: {} },
      },
    },
  },
  vida: {
    credentials: { token: "sample-token" },
    to: { vendor: "vida", agent: "agent123", from: "+15551231234" },
    text: question,
    send: "sendMessage",
    input: { body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: question } },
    answer: { status: 200, body: { success: true, messageUuid: "m1" } },
  },
} as const satisfies Readonly<Record<string, SampleMessage>>;

/** The sample message of a vendor by its id. Throws where there is none yet. */
export function sampleMessage(vendor: string): SampleMessage {
  const all: Readonly<Record<string, SampleMessage>> = messages;
  const sample = all[vendor];
  if (!sample) throw new Error(`${vendor} has no message in packages/agentpost/example/messages.ts; add one`);
  return sample;
}
