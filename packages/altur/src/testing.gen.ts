// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import {
  createTestFetch,
  type SampleAnswer,
  type SampleAnswers,
  type TestFetch,
  type TestFetchOptions,
} from "@agentpost/transport/testing";
import { type AlturOptions, operations } from "./index.js";
import { validator } from "./validate.gen.js";

export type { TestAnswer, TestCall, TestFetch, TestFetchOptions } from "@agentpost/transport/testing";

/** Options of `createAltur` that are made up: they open nothing, and lead to a host that can't exist. */
export const testOptions = { baseUrl: "https://altur.test/api/v1.0", apiKey: "test-api-key" } satisfies Partial<AlturOptions>;

const shared1: SampleAnswer = { body: { error: 1, message: "string" } };

const shared2: SampleAnswer = {
  body: { id: "string", display_name: "string", integration_type: "api", info: "string" },
};

const answers: { readonly [operation: string]: SampleAnswers } = {
  sendMessage: {
    200: {
      body: {
        thread: {
          id: "5e0a4c1b-8d27-4f63-9a51-7b6c2d90e814",
          agent: { id: "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3", name: "Shop assistant" },
          end_user: {
            id: "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12",
            display_name: "Ana Ruiz",
            integration_type: "api",
            info: "Customer since 2024.",
          },
          integration: { id: "3b9e5f74-2a6c-4b18-8d03-6c1f4e7a9052", type: "api" },
          updated_at: "2026-03-02T09:15:06Z",
          active: true,
          blocked: false,
          tags: [{ id: "a7d1c3e8-0b59-4f26-95e4-3c8f6a2b1d70", name: "orders", color: "blue" }],
          assigned_to: [],
        },
        messages: [
          {
            thread_id: "5e0a4c1b-8d27-4f63-9a51-7b6c2d90e814",
            type: "text",
            content: "Your order left our warehouse this morning.",
            sent_by: "AI",
            sent_at: "2026-03-02T09:15:06Z",
            read: false,
          },
        ],
        in_response_to: {
          thread_id: "5e0a4c1b-8d27-4f63-9a51-7b6c2d90e814",
          type: "text",
          content: "Where is my order?",
          sent_by: "EU",
          sent_at: "2026-03-02T09:15:01Z",
          read: true,
        },
      },
    },
    400: { body: { error: 400, message: "The request could not be handled." } },
    401: { body: { error: 401, message: "The API key is not valid." } },
    404: { body: { error: 404, message: "The agent was not found." } },
    429: { body: { detail: "Request was throttled. Expected available in 30 seconds." } },
  },
  listMessages: {
    200: {
      body: [
        {
          thread_id: "string",
          type: "text",
          sent_by: "AI",
          sent_at: "2025-01-31T12:30:00Z",
          content: "string",
          media: "string",
          sent_by_user: "string",
          read: true,
        },
      ],
    },
    400: shared1,
  },
  getThread: {
    200: {
      body: {
        id: "string",
        agent: { id: "string", name: "string" },
        end_user: { id: "string", display_name: "string", integration_type: "api", info: "string" },
        integration: { id: "string", type: "api" },
        updated_at: "2025-01-31T12:30:00Z",
        active: true,
        blocked: true,
        tags: [{ id: "string", name: "string", color: "blue" }],
        assigned_to: [{ id: "string", email: "string", first_name: "string", last_name: "string" }],
      },
    },
    400: shared1,
  },
  createEndUser: { 200: shared2, 400: shared1, 401: shared1 },
  getEndUser: { 200: shared2 },
  getCall: {
    200: {
      body: {
        id: "string",
        thread: {
          id: "string",
          agent: { id: "string", name: "string" },
          end_user: {
            id: "string",
            display_name: "string",
            integration_type: "api",
            info: "string",
          },
          integration: { id: "string", type: "api" },
          updated_at: "2025-01-31T12:30:00Z",
          active: true,
          blocked: true,
          tags: [{ id: "string", name: "string", color: "blue" }],
          assigned_to: [
            { id: "string", email: "string", first_name: "string", last_name: "string" },
          ],
        },
        type: "inbound",
        status: "created",
        answered_by: "human",
        created_at: "2025-01-31T12:30:00Z",
        started_at: "2025-01-31T12:30:00Z",
        ended_at: "2025-01-31T12:30:00Z",
        duration: 1,
        billable_duration: 1,
      },
    },
  },
};

/**
 * A `fetch` for `createAltur({ ...testOptions, fetch: testFetch() })`, without a server: it holds each request
 * against the contract, answers with a sample of its success, and keeps what was sent in `calls`.
 */
export function testFetch(
  options?: TestFetchOptions<keyof typeof operations>,
): TestFetch<keyof typeof operations> {
  const contract = {
    vendor: "altur",
    operations,
    validator,
    baseUrls: { "": ["https://altur.test/api/v1.0", "https://api.altur.io/api/v1.0"] },
    credentials: { apiKeyAuth: { in: "header", name: "Authorization" } },
    answers,
  };
  return createTestFetch<keyof typeof operations>(contract, options);
}
