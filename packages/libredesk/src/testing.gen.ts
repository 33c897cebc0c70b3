// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import {
  createTestFetch,
  type SampleAnswer,
  type SampleAnswers,
  type TestFetch,
  type TestFetchOptions,
} from "@agentpost/transport/testing";
import { type LibredeskOptions, operations } from "./index.js";
import { validator } from "./validate.gen.js";

export type { TestAnswer, TestCall, TestFetch, TestFetchOptions } from "@agentpost/transport/testing";

/** Options of `createLibredesk` that are made up: they open nothing, and lead to a host that can't exist. */
export const testOptions = {
  baseUrl: "https://libredesk.test",
  apiKey: "test-api-key",
  apiSecret: "test-api-secret",
} satisfies Partial<LibredeskOptions>;

const shared1: SampleAnswer = { type: "text/plain", body: "string" };

const shared2: SampleAnswer = {
  body: { status: "error", message: "string", data: "string", error_type: "GeneralException" },
};

const shared3: SampleAnswer = { body: { status: "success", data: true } };

const shared4: SampleAnswer = {
  body: {
    status: "success",
    data: {
      id: 1,
      created_at: "2025-01-31T12:30:00Z",
      updated_at: "2025-01-31T12:30:00Z",
      uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
      contact_id: 1,
      inbox_id: 1,
      closed_at: "2025-01-31T12:30:00Z",
      resolved_at: "2025-01-31T12:30:00Z",
      reference_number: "string",
      priority: "string",
      priority_id: 1,
      status: "string",
      status_category: "open",
      status_id: 1,
      first_reply_at: "2025-01-31T12:30:00Z",
      last_reply_at: "2025-01-31T12:30:00Z",
      assigned_user_id: 1,
      assigned_team_id: 1,
      waiting_since: "2025-01-31T12:30:00Z",
      snoozed_until: "2025-01-31T12:30:00Z",
      subject: "string",
      inbox_mail: "string",
      inbox_reply_to: "string",
      inbox_name: "string",
      inbox_channel: "email",
      tags: ["string"],
      meta: {},
      custom_attributes: {},
      last_message_at: "2025-01-31T12:30:00Z",
      last_message: "string",
      last_message_sender: "agent",
      last_interaction: "string",
      last_interaction_at: "2025-01-31T12:30:00Z",
      last_interaction_sender: "agent",
      contact: {
        id: 1,
        created_at: "2025-01-31T12:30:00Z",
        updated_at: "2025-01-31T12:30:00Z",
        first_name: "string",
        last_name: "string",
        email: "string",
        type: "agent",
        availability_status: "online",
        avatar_url: "string",
        phone_number: "string",
        phone_number_country_code: "string",
        country: "string",
        custom_attributes: {},
        enabled: true,
        last_active_at: "2025-01-31T12:30:00Z",
        last_login_at: "2025-01-31T12:30:00Z",
        external_user_id: "string",
      },
      sla_policy_id: 1,
      sla_policy_name: "string",
      applied_sla_id: 1,
      first_response_deadline_at: "2025-01-31T12:30:00Z",
      resolution_deadline_at: "2025-01-31T12:30:00Z",
      next_response_deadline_at: "2025-01-31T12:30:00Z",
      next_response_met_at: "2025-01-31T12:30:00Z",
      csat_rating: 1,
      csat_feedback: "string",
      csat_responded_at: "2025-01-31T12:30:00Z",
      previous_conversations: [
        {
          id: 1,
          created_at: "2025-01-31T12:30:00Z",
          updated_at: "2025-01-31T12:30:00Z",
          uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
          subject: "string",
          contact: { first_name: "string", last_name: "string", avatar_url: "string" },
          last_message: "string",
          last_message_at: "2025-01-31T12:30:00Z",
        },
      ],
    },
  },
};

const shared5: SampleAnswer = {
  body: {
    status: "success",
    data: {
      results: [
        {
          id: 1,
          created_at: "2025-01-31T12:30:00Z",
          updated_at: "2025-01-31T12:30:00Z",
          uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
          reference_number: "string",
          waiting_since: "2025-01-31T12:30:00Z",
          contact: {
            created_at: "2025-01-31T12:30:00Z",
            updated_at: "2025-01-31T12:30:00Z",
            first_name: "string",
            last_name: "string",
            email: "string",
            avatar_url: "string",
          },
          inbox_channel: "email",
          inbox_name: "string",
          sla_policy_id: 1,
          first_reply_at: "2025-01-31T12:30:00Z",
          last_reply_at: "2025-01-31T12:30:00Z",
          resolved_at: "2025-01-31T12:30:00Z",
          subject: "string",
          last_message: "string",
          last_message_at: "2025-01-31T12:30:00Z",
          last_message_sender: "agent",
          last_interaction: "string",
          last_interaction_at: "2025-01-31T12:30:00Z",
          last_interaction_sender: "agent",
          next_sla_deadline_at: "2025-01-31T12:30:00Z",
          priority_id: 1,
          assigned_user_id: 1,
          assigned_team_id: 1,
          unread_message_count: 1,
          status: "string",
          priority: "string",
          first_response_deadline_at: "2025-01-31T12:30:00Z",
          resolution_deadline_at: "2025-01-31T12:30:00Z",
          applied_sla_id: 1,
          next_response_deadline_at: "2025-01-31T12:30:00Z",
          next_response_met_at: "2025-01-31T12:30:00Z",
          mentioned_message_uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        },
      ],
      total: 1,
      per_page: 1,
      total_pages: 1,
      page: 1,
    },
  },
};

const shared6: SampleAnswer = {
  body: {
    status: "success",
    data: {
      id: 1,
      created_at: "2025-01-31T12:30:00Z",
      updated_at: "2025-01-31T12:30:00Z",
      first_name: "string",
      last_name: "string",
      email: "string",
      type: "agent",
      availability_status: "online",
      phone_number_country_code: "string",
      phone_number: "string",
      avatar_url: "string",
      enabled: true,
      last_active_at: "2025-01-31T12:30:00Z",
      last_login_at: "2025-01-31T12:30:00Z",
      roles: ["string"],
      permissions: ["string"],
      country: "string",
      meta: {},
      custom_attributes: {},
      external_user_id: "string",
      teams: [{ id: 1, name: "string", emoji: "string" }],
      api_key: "string",
      api_key_last_used_at: "2025-01-31T12:30:00Z",
      contact_channel_id: 1,
    },
  },
};

const shared7: SampleAnswer = {
  body: {
    status: "success",
    data: {
      id: 1,
      created_at: "2025-01-31T12:30:00Z",
      updated_at: "2025-01-31T12:30:00Z",
      name: "string",
      url: "string",
      events: ["conversation.created"],
      secret: "string",
      is_active: true,
    },
  },
};

const answers: { readonly [operation: string]: SampleAnswers } = {
  sendMessage: {
    200: {
      body: {
        status: "success",
        data: {
          id: 4211,
          created_at: "2026-03-02T09:15:04.120Z",
          updated_at: "2026-03-02T09:15:04.120Z",
          uuid: "2f7c9a14-5b3e-4d68-9c01-8e6a7d4b3f52",
          type: "outgoing",
          status: "pending",
          conversation_id: 118,
          conversation_uuid: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815",
          content: "<p>Your order left our warehouse this morning.</p>",
          text_content: "Your order left our warehouse this morning.",
          content_type: "html",
          private: false,
          sender_id: 7,
          sender_type: "agent",
          meta: { to: ["ana@example.com"], cc: [], bcc: [], echo_id: "reply-1" },
          attachments: [],
          author: {
            id: 7,
            first_name: "Jo",
            last_name: "Berg",
            email: "jo@example.com",
            avatar_url: null,
            availability_status: "online",
            type: "agent",
            last_active_at: "2026-03-02T09:14:58Z",
          },
        },
      },
    },
    400: {
      body: {
        status: "error",
        message: "Inbox is disabled",
        data: null,
        error_type: "InputException",
      },
    },
    401: {
      body: {
        status: "error",
        message: "Invalid credential",
        data: null,
        error_type: "GeneralException",
      },
    },
    403: {
      body: {
        status: "error",
        message: "Permission denied",
        data: null,
        error_type: "PermissionException",
      },
    },
    404: {
      body: {
        status: "error",
        message: "Conversation not found",
        data: null,
        error_type: "NotFoundException",
      },
    },
    408: shared1,
    431: shared1,
    500: {
      body: {
        status: "error",
        message: "Something went wrong",
        data: null,
        error_type: "GeneralException",
      },
    },
  },
  listMessages: {
    200: {
      body: {
        status: "success",
        data: {
          results: [
            {
              id: 1,
              created_at: "2025-01-31T12:30:00Z",
              updated_at: "2025-01-31T12:30:00Z",
              uuid: "string",
              type: "incoming",
              status: "pending",
              conversation_id: 1,
              conversation_uuid: "string",
              content: "string",
              text_content: "string",
              content_type: "html",
              private: true,
              sender_id: 1,
              sender_type: "agent",
              meta: {
                to: ["string"],
                cc: ["string"],
                bcc: ["string"],
                from: ["string"],
                subject: "string",
                echo_id: "string",
                activity_type: "status_change",
                deleted_at: "string",
                is_automated: true,
                is_csat: true,
                csat_uuid: "string",
                csat_submitted: true,
              },
              attachments: [
                {
                  name: "string",
                  size: 1,
                  content: "string",
                  content_id: "string",
                  content_type: "string",
                  disposition: "string",
                  uuid: "string",
                  url: "string",
                  thumbnail_url: "string",
                },
              ],
              author: {
                id: 1,
                first_name: "string",
                last_name: "string",
                email: "string",
                avatar_url: "string",
                availability_status: "string",
                type: "string",
                last_active_at: "2025-01-31T12:30:00Z",
              },
            },
          ],
          total: 1,
          per_page: 1,
          total_pages: 1,
          page: 1,
        },
      },
    },
    401: shared2,
    403: shared2,
    404: shared2,
    500: shared2,
  },
  getMessage: {
    200: {
      body: {
        status: "success",
        data: {
          id: 1,
          created_at: "2025-01-31T12:30:00Z",
          updated_at: "2025-01-31T12:30:00Z",
          uuid: "string",
          type: "incoming",
          status: "pending",
          conversation_id: 1,
          conversation_uuid: "string",
          content: "string",
          text_content: "string",
          content_type: "html",
          private: true,
          sender_id: 1,
          sender_type: "agent",
          meta: {
            to: ["string"],
            cc: ["string"],
            bcc: ["string"],
            from: ["string"],
            subject: "string",
            echo_id: "string",
            activity_type: "status_change",
            deleted_at: "string",
            is_automated: true,
            is_csat: true,
            csat_uuid: "string",
            csat_submitted: true,
          },
          attachments: [
            {
              name: "string",
              size: 1,
              content: "string",
              content_id: "string",
              content_type: "string",
              disposition: "string",
              uuid: "string",
              url: "string",
              thumbnail_url: "string",
            },
          ],
          author: {
            id: 1,
            first_name: "string",
            last_name: "string",
            email: "string",
            avatar_url: "string",
            availability_status: "string",
            type: "string",
            last_active_at: "2025-01-31T12:30:00Z",
          },
        },
      },
    },
    401: shared2,
    403: shared2,
    404: shared2,
    500: shared2,
  },
  retryMessage: {
    200: shared3,
    400: shared2,
    401: shared2,
    403: shared2,
    404: shared2,
    500: shared2,
  },
  createConversation: { 200: shared4, 400: shared2, 401: shared2, 403: shared2, 500: shared2 },
  getConversation: { 200: shared4, 401: shared2, 403: shared2, 404: shared2, 500: shared2 },
  listConversations: { 200: shared5, 401: shared2, 403: shared2, 500: shared2 },
  listAssignedConversations: { 200: shared5, 401: shared2, 403: shared2, 500: shared2 },
  listUnassignedConversations: { 200: shared5, 401: shared2, 403: shared2, 500: shared2 },
  searchConversations: {
    200: {
      body: {
        status: "success",
        data: [
          {
            created_at: "2025-01-31T12:30:00Z",
            uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            reference_number: "string",
            subject: "string",
            status: "string",
          },
        ],
      },
    },
    400: shared2,
    401: shared2,
    403: shared2,
    500: shared2,
  },
  updateConversationStatus: {
    200: shared3,
    400: shared2,
    401: shared2,
    403: shared2,
    404: shared2,
    500: shared2,
  },
  assignUser: { 200: shared3, 400: shared2, 401: shared2, 403: shared2, 404: shared2, 500: shared2 },
  assignTeam: { 200: shared3, 400: shared2, 401: shared2, 403: shared2, 404: shared2, 500: shared2 },
  unassignUser: { 200: shared3, 401: shared2, 403: shared2, 404: shared2, 500: shared2 },
  unassignTeam: { 200: shared3, 401: shared2, 403: shared2, 404: shared2, 500: shared2 },
  updateConversationTags: {
    200: shared3,
    400: shared2,
    401: shared2,
    403: shared2,
    404: shared2,
    500: shared2,
  },
  listTags: {
    200: {
      body: {
        status: "success",
        data: [
          {
            id: 1,
            created_at: "2025-01-31T12:30:00Z",
            updated_at: "2025-01-31T12:30:00Z",
            name: "string",
          },
        ],
      },
    },
    401: shared2,
    500: shared2,
  },
  listStatuses: {
    200: {
      body: {
        status: "success",
        data: [{ id: 1, created_at: "2025-01-31T12:30:00Z", name: "string", category: "open" }],
      },
    },
    401: shared2,
    500: shared2,
  },
  uploadMedia: {
    200: {
      body: {
        status: "success",
        data: {
          id: 1,
          created_at: "2025-01-31T12:30:00Z",
          updated_at: "2025-01-31T12:30:00Z",
          uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
          store: "fs",
          filename: "string",
          content_type: "string",
          content_id: "string",
          model_id: 1,
          model_type: "string",
          disposition: "attachment",
          size: 1,
          meta: { width: 1, height: 1 },
          url: "string",
        },
      },
    },
    400: shared2,
    401: shared2,
    403: shared2,
    413: shared2,
    500: shared2,
  },
  searchContacts: {
    200: {
      body: {
        status: "success",
        data: [
          {
            id: 1,
            created_at: "2025-01-31T12:30:00Z",
            first_name: "string",
            last_name: "string",
            email: "string",
            external_user_id: "string",
          },
        ],
      },
    },
    400: shared2,
    401: shared2,
    403: shared2,
    500: shared2,
  },
  getContact: { 200: shared6, 400: shared2, 401: shared2, 403: shared2, 404: shared2, 500: shared2 },
  getCurrentAgent: { 200: shared6, 401: shared2, 500: shared2 },
  listWebhooks: {
    200: {
      body: {
        status: "success",
        data: [
          {
            id: 1,
            created_at: "2025-01-31T12:30:00Z",
            updated_at: "2025-01-31T12:30:00Z",
            name: "string",
            url: "string",
            events: ["conversation.created"],
            secret: "string",
            is_active: true,
          },
        ],
      },
    },
    401: shared2,
    403: shared2,
    500: shared2,
  },
  createWebhook: { 200: shared7, 400: shared2, 401: shared2, 403: shared2, 500: shared2 },
  listWebhooksCompact: {
    200: { body: { status: "success", data: [{ id: 1, name: "string" }] } },
    401: shared2,
    500: shared2,
  },
  getWebhook: { 200: shared7, 400: shared2, 401: shared2, 403: shared2, 404: shared2, 500: shared2 },
  updateWebhook: { 200: shared7, 400: shared2, 401: shared2, 403: shared2, 500: shared2 },
  deleteWebhook: { 200: shared3, 400: shared2, 401: shared2, 403: shared2, 500: shared2 },
  toggleWebhook: { 200: shared7, 400: shared2, 401: shared2, 403: shared2, 500: shared2 },
  testWebhook: {
    200: shared3,
    400: shared2,
    401: shared2,
    403: shared2,
    404: shared2,
    500: shared2,
  },
};

/**
 * A `fetch` for `createLibredesk({ ...testOptions, fetch: testFetch() })`, without a server: it holds each request
 * against the contract, answers with a sample of its success, and keeps what was sent in `calls`.
 */
export function testFetch(
  options?: TestFetchOptions<keyof typeof operations>,
): TestFetch<keyof typeof operations> {
  const contract = {
    vendor: "libredesk",
    operations,
    validator,
    baseUrls: { "": ["https://libredesk.test", "http://localhost:9000"] },
    credentials: {
      basicAuth: { in: "header", name: "Authorization" },
      tokenAuth: { in: "header", name: "Authorization" },
    },
    answers,
  };
  return createTestFetch<keyof typeof operations>(contract, options);
}
