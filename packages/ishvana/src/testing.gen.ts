// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import {
  createTestFetch,
  type SampleAnswers,
  type TestFetch,
  type TestFetchOptions,
} from "@agentpost/transport/testing";
import { type IshvanaOptions, operations } from "./index.js";
import { validator } from "./validate.gen.js";

export type { TestAnswer, TestCall, TestFetch, TestFetchOptions } from "@agentpost/transport/testing";

/** Options of `createIshvana` that are made up: they open nothing, and lead to a host that can't exist. */
export const testOptions = { baseUrl: "https://ishvana.test" } satisfies Partial<IshvanaOptions>;

const answers: { readonly [operation: string]: SampleAnswers } = {
  sendMessage: {
    200: {
      body: {
        status: "success",
        response: { messageId: "msg_123", delivered: true, error: null },
        agentId: "hawken",
        message: "Message delivered successfully",
      },
    },
    422: {
      body: {
        detail: [
          {
            loc: ["body", "agentId"],
            msg: "Field required",
            type: "missing",
            input: { message: "Hello" },
          },
        ],
      },
    },
  },
  listAgents: {
    200: { body: { agents: ["string"], total: 1, status: "string", source: "string" } },
    503: { body: { detail: "string" } },
  },
  listAgentsEnhanced: {
    200: {
      body: { agents: [{ name: "string", status: "string", model: "string", metrics: "string" }] },
    },
    500: { body: { detail: "string" } },
    503: { body: { detail: "string" } },
  },
  chat: {
    200: {
      body: {
        response: "string",
        toolsUsed: ["string"],
        toolCalls: [
          {
            id: "string",
            name: "string",
            arguments: {},
            argumentsRaw: "string",
            resultPreview: "string",
            durationMs: 1,
          },
        ],
      },
    },
    422: { body: { detail: "string" } },
  },
  sendBetweenAgents: {
    200: {
      body: {
        status: "string",
        response: { messageId: "string", delivered: true, error: "string" },
        agentId: "string",
        message: "string",
      },
    },
    400: { body: { detail: "string" } },
    404: { body: { detail: "string" } },
    422: { body: { detail: "string" } },
    500: { body: { detail: "string" } },
  },
  requestConsultation: {
    200: {
      body: {
        status: "pending",
        consultationId: "string",
        assignedAgent: "string",
        estimatedResponseTime: "string",
      },
    },
    400: { body: { detail: "string" } },
    404: { body: { detail: "string" } },
    422: { body: { detail: "string" } },
    500: { body: { detail: "string" } },
  },
};

/**
 * A `fetch` for `createIshvana({ ...testOptions, fetch: testFetch() })`, without a server: it holds each request
 * against the contract, answers with a sample of its success, and keeps what was sent in `calls`.
 */
export function testFetch(
  options?: TestFetchOptions<keyof typeof operations>,
): TestFetch<keyof typeof operations> {
  const contract = {
    vendor: "ishvana",
    operations,
    validator,
    baseUrls: { "": ["https://ishvana.test", "http://localhost:37737"] },
    credentials: {},
    answers,
  };
  return createTestFetch<keyof typeof operations>(contract, options);
}
