// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import {
  createTestFetch,
  type SampleAnswer,
  type SampleAnswers,
  type TestFetch,
  type TestFetchOptions,
} from "@agentpost/transport/testing";
import { operations, type VidaOptions } from "./index.js";
import { validator } from "./validate.gen.js";

export type { TestAnswer, TestCall, TestFetch, TestFetchOptions } from "@agentpost/transport/testing";

/** Options of `createVida` that are made up: they open nothing, and lead to a host that can't exist. */
export const testOptions = { baseUrl: "https://vida.test", token: "test-token" } satisfies Partial<VidaOptions>;

const shared1: SampleAnswer = { body: { success: false, message: "string" } };

const shared2: SampleAnswer = {
  body: {
    success: true,
    message: "string",
    webhooks: [{ userId: 1, label: "string", timestamp: 1, url: "string", type: "string" }],
  },
};

const shared3: SampleAnswer = { body: { success: true, message: "string" } };

const answers: { readonly [operation: string]: SampleAnswers } = {
  sendMessage: {
    200: { body: { success: true, messageUuid: "uuid" } },
    400: { body: { success: false, message: "Invalid Vida user" } },
    401: { body: { success: false, message: "Unauthorized Request" } },
    403: { body: { success: false, message: "Forbidden" } },
  },
  listConversations: {
    200: {
      body: {
        pageSize: 1,
        pageNumber: 1,
        totalRooms: 1,
        rooms: [
          {
            roomId: "string",
            name: "string",
            id: 1,
            image: "string",
            vidaPhoneNumber: "string",
            unregistered: true,
            unregisteredDisplayName: "string",
            destinationInboxType: "string",
            lastMessage: "string",
            lastMessageTimestamp: 1,
            chatAgentCampaignId: "string",
          },
        ],
      },
    },
    401: shared1,
  },
  listMessages: {
    200: {
      body: [
        {
          message: "string",
          from: 1,
          fromUser: "string",
          to: 1,
          toUser: "string",
          timestamp: 1,
          date: "string",
          roomId: "string",
          status: "string",
          attachments: "string",
          gift: true,
          drip: true,
          uuid: "string",
          source: "string",
          roomInitiator: "string",
        },
      ],
    },
    401: shared1,
  },
  listRecentMessages: {
    200: {
      body: [
        {
          from: 1,
          fromUser: "string",
          to: 1,
          toUser: "string",
          rate: 1,
          usdRate: 1,
          timestamp: 1,
          date: "string",
          message: "string",
          "content-type": "string",
          "disposition-notification": "string",
          roomId: "string",
          status: "string",
          attachments: [
            {
              "content-type": "string",
              filename: "string",
              "content-url": "string",
              attachmentType: "string",
            },
          ],
          isLive: true,
          aiAgent: true,
          aiReward: "string",
          aiRewardUsd: 1,
          aiLeadRating: 1,
          aiLeadRatingReason: "string",
          aiAgentOverride: "string",
          gift: true,
          source: "string",
          uuid: "string",
          campaignId: "string",
          fromNumber: "string",
          toNumber: "string",
          notify: true,
          targetInbox: "string",
          type: "string",
          duration: 1,
          direction: "string",
          missedCall: true,
          bypassAgent: true,
          cnamSpam: true,
          selfCall: true,
          callingUserIsContact: true,
          agentOutcome: "string",
          summary: "string",
          callDialog: [{ role: "string", content: "string" }],
          chatDialog: [{ role: "string", content: "string" }],
          agentReplyCount: 1,
          campaign: true,
          diversion: "string",
          voicemailRecording: "string",
          eventType: "string",
          forcedCampaign: true,
        },
      ],
    },
    401: shared1,
  },
  batchGetConversations: {
    200: {
      body: {
        success: true,
        message: "string",
        stats: { requested: 1, ok: 1, failed: 1 },
        results: [
          { success: true, roomId: "string", uuid: "string", message: "string", conversation: [{}] },
        ],
      },
    },
    400: shared1,
    401: { body: "string" },
  },
  getAgent: {
    200: { body: { success: true, message: "string", sponsorship: { id: "string" } } },
    401: shared1,
  },
  listAccounts: { 200: {}, 401: shared1 },
  listWebhooks: { 200: shared2, 401: shared1 },
  createWebhook: { 201: shared2, 400: shared1, 401: shared1 },
  deleteWebhook: { 200: shared3, 400: shared1, 401: shared1 },
  outboundSms: {
    200: { body: { success: true, message: "string", inserted: 1, tasks: [{}] } },
    400: shared1,
    401: shared1,
    500: shared1,
  },
  getContext: {
    200: { body: { success: true, context: "string" } },
    400: shared1,
    401: shared1,
    404: shared1,
    500: shared1,
  },
  setContext: { 201: shared3, 400: shared1, 401: shared1, 404: shared1, 500: shared1 },
  getTask: {
    200: {
      body: { success: true, task: { id: "string", type: "string", state: "string", chatRef: {} } },
    },
    401: shared1,
    404: shared1,
    500: shared1,
  },
};

/**
 * A `fetch` for `createVida({ ...testOptions, fetch: testFetch() })`, without a server: it holds each request
 * against the contract, answers with a sample of its success, and keeps what was sent in `calls`.
 */
export function testFetch(
  options?: TestFetchOptions<keyof typeof operations>,
): TestFetch<keyof typeof operations> {
  const contract = {
    vendor: "vida",
    operations,
    validator,
    baseUrls: { "": ["https://vida.test", "https://api.vida.dev"] },
    credentials: { apiKeyAuth: { in: "query", name: "token" } },
    answers,
  };
  return createTestFetch<keyof typeof operations>(contract, options);
}
