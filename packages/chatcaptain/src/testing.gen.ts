// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import {
  createTestFetch,
  type SampleAnswers,
  type TestFetch,
  type TestFetchOptions,
} from "@agentpost/transport/testing";
import { type ChatCaptainOptions, operations } from "./index.js";
import { validator } from "./validate.gen.js";

export type { TestAnswer, TestCall, TestFetch, TestFetchOptions } from "@agentpost/transport/testing";

/** Options of `createChatCaptain` that are made up: they open nothing, and lead to a host that can't exist. */
export const testOptions = { baseUrl: "https://chatcaptain.test", apiKey: "test-api-key" } satisfies Partial<ChatCaptainOptions>;

const answers: { readonly [operation: string]: SampleAnswers } = {
  sendMessage: {
    201: {
      body: {
        message: {
          id: "Vw3kQ8ZtLr5NcYp0HsDa",
          sender: "agent",
          type: "text",
          status: "sent",
          created: "2026-03-02T09:15:04.120Z",
          sent: "2026-03-02T09:15:04.480Z",
          outgoing: true,
          content: { text: "Your order left our warehouse this morning." },
          tags: [],
        },
      },
    },
    400: {},
    403: {},
  },
  createInboxConversation: {
    201: { body: { conversationId: "string", error: "string" } },
    400: {},
    403: {},
  },
  listConversations: {
    200: {
      body: {
        conversations: [{ id: "string", contactId: "string", archived: true, channelId: "string" }],
        error: "string",
      },
    },
    403: {},
  },
  listMessages: {
    200: {
      body: {
        messages: [
          {
            id: "string",
            sender: "string",
            type: "string",
            status: "string",
            created: "string",
            outgoing: true,
            content: {
              text: "string",
              file: {
                name: "string",
                url: "string",
                type: "string",
                mimeType: "string",
                size: 1,
                attachmentRef: "string",
                caption: "string",
                transcript: "string",
                facebookAttachmentId: "string",
                whatsappAttachmentId: "string",
                instagramAttachmentId: "string",
              },
              buttons: {
                buttons: [{ label: "string", type: "string", value: "string", payload: "string" }],
              },
              selectedButton: {
                label: "string",
                value: "string",
                reference: "string",
                payload: "string",
                type: "string",
              },
              template: { body: "string", header: "string", footer: "string" },
              location: { latitude: 1, longitude: 1 },
              voiceHangup: { reason: "string", headers: { anyName: "string" } },
              voiceTransfer: { target: "string", headers: { anyName: "string" }, reason: "string" },
              agentHandover: {
                reason: "string",
                timeoutSeconds: 1,
                agentId: "string",
                groupId: "string",
                assignmentMethod: "string",
              },
              email: {
                subject: "string",
                body: "string",
                from: "string",
                to: ["string"],
                cc: ["string"],
                bcc: ["string"],
                attachmentIds: ["string"],
                references: ["string"],
              },
              textToSpeech: { text: "string", speech: "string" },
              metaWhatsappTemplate: {
                templateName: "string",
                language: "string",
                bodyText: "string",
                bodyParameters: ["string"],
                buttons: [{ label: "string", type: "string", url: "string", value: "string" }],
                headerText: "string",
                footerText: "string",
                header: {
                  parameters: ["string"],
                  file: {
                    name: "string",
                    url: "string",
                    type: "string",
                    mimeType: "string",
                    size: 1,
                    attachmentRef: "string",
                  },
                },
              },
              operator: { operatorId: "string" },
              delay: 1,
              leadAiId: "string",
            },
            tags: ["string"],
            persona: { image: "string", name: "string" },
            providerMessageId: "string",
            processed: "string",
            sent: "string",
            received: "string",
            read: "string",
            messengerId: "string",
            contextId: "string",
            error: "string",
            isSensitive: true,
            streamGroupId: "string",
            delay: 1,
          },
        ],
        error: "string",
      },
    },
    403: {},
  },
  listChannels: {
    200: {
      body: {
        channels: [
          {
            id: "string",
            name: "string",
            number: "string",
            status: "string",
            token: "string",
            type: "facebook",
            created: "string",
            updated: "string",
          },
        ],
        error: "string",
      },
    },
    403: {},
  },
};

/**
 * A `fetch` for `createChatCaptain({ ...testOptions, fetch: testFetch() })`, without a server: it holds each
 * request against the contract, answers with a sample of its success, and keeps what was sent in `calls`.
 */
export function testFetch(
  options?: TestFetchOptions<keyof typeof operations>,
): TestFetch<keyof typeof operations> {
  const contract = {
    vendor: "chatcaptain",
    operations,
    validator,
    baseUrls: { "": ["https://chatcaptain.test", "https://api.chatcaptain.com"] },
    credentials: { apiKeyAuth: { in: "header", name: "x-chatcaptain-key" } },
    answers,
  };
  return createTestFetch<keyof typeof operations>(contract, options);
}
