// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
export interface paths {
    "/api/v1/conversations/{cuuid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description Lists replies, notes, a contact's messages and activities, newest first by `created_at`. Needs messages:read. Pages go by offset, so a message that arrives meanwhile pushes others on, and one may come twice. A page past the end has no results and a `total` of 0.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send Message
         * @description Adds a reply, a private note or a contact's message. A reply into an e-mail inbox needs `to`. A 401 says that the key is wrong, or that the server's database is away.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{cuuid}/messages/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message
         * @description Gets one message with its delivery status. Needs messages:read. A message that doesn't exist is answered with a 500 like a fault of the server's, which proves nothing; only a list can show that one isn't there. The server compares `cuuid` as text, so that upper case is refused with a 403.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{cuuid}/messages/{uuid}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Retry a failed message
         * @description Queues a failed message once more, under the same uuid, creation time and e-mail Message-ID; only its sender can, and only while it is failed. Needs messages:write. A repeat is refused with a 400, unless the message has failed again by then: it is queued again. The mail may have gone out although the message was failed, and a second copy is then delivered.
         */
        put: operations["retryMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a conversation
         * @description Starts a conversation in an e-mail inbox with a first message, of the contact or of the agent. Needs conversations:write. A repeat makes a second conversation. The answer doesn't name the first message; list the messages. A 500 may leave a conversation without any message behind.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description Gets one conversation, with the contact's earlier ones. Needs conversations:read.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all conversations
         * @description Lists every conversation, those with the newest message first unless asked otherwise. Needs conversations:read_all. Pages go by offset, so rows move while one pages. A page past the end has no results and a `total` of 0.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agent's own conversations
         * @description Lists the conversations assigned to the agent that the key belongs to, in the order and pages of all conversations. Needs conversations:read_assigned.
         */
        get: operations["listAssignedConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/unassigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unassigned conversations
         * @description Lists the conversations that have neither an agent nor a team, in the order and pages of all conversations. Needs conversations:read_unassigned.
         */
        get: operations["listUnassignedConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search conversations
         * @description Finds conversations by their whole reference number or by part of the contact's e-mail address. Needs conversations:read. At most 1000 come, without pages; those that the agent may not see are left out in silence.
         */
        get: operations["searchConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{uuid}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the status of a conversation
         * @description Sets the status, by its name. Needs conversations:update_status. A repeat changes nothing, save with Snoozed: the time begins anew, and activity and webhook come again. Resolved may send the contact a survey.
         */
        put: operations["updateConversationStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{uuid}/assignee/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign an agent
         * @description Assigns an agent. Needs conversations:update_user_assignee. A repeat changes nothing and tells nobody. An unknown id is a 500 without effect; a contact's id is one too, and yet the contact is assigned.
         */
        put: operations["assignUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{uuid}/assignee/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign a team
         * @description Assigns a team; where that is another one, the agent is taken away. Needs conversations:update_team_assignee. A repeat changes nothing and tells nobody.
         */
        put: operations["assignTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{uuid}/assignee/user/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take the agent away
         * @description Takes the agent away. Needs conversations:update_user_assignee. A repeat changes nothing, but the webhook conversation.unassigned comes again.
         */
        put: operations["unassignUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{uuid}/assignee/team/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take the team away
         * @description Takes the team away. Needs conversations:update_team_assignee. A repeat changes nothing, and no webhook tells of it.
         */
        put: operations["unassignTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{uuid}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set, add or remove tags
         * @description Sets, adds or removes tags of a conversation. Needs conversations:update_tags. A repeat changes nothing, but the webhook conversation.tags_changed comes again.
         */
        post: operations["updateConversationTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags
         * @description Lists every tag there is. Any valid key may.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statuses
         * @description Lists every status a conversation can have, in no promised order. Any valid key may.
         */
        get: operations["listStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Uploads a file, whose `id` then goes into the `attachments` of one message. Any valid key may. A repeat makes a second file, which nobody sees until it is attached.
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search contacts
         * @description Finds contacts by part of their e-mail address. Needs contacts:read. At most 15 come, in no promised order and without pages.
         */
        get: operations["searchContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Gets one contact or visitor. Needs contacts:read. The id of an agent isn't found.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the agent of the key
         * @description Gets the agent that the key belongs to, with its permissions. Any valid key may. The answer holds the key itself, in `api_key`.
         */
        get: operations["getCurrentAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description Lists every webhook, newest first. Needs webhooks:manage.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Add a webhook
         * @description Adds a webhook, switched off unless `is_active` says otherwise. Needs webhooks:manage. A repeat makes a second webhook, and each event then comes twice. Without a name, a URL or events the server refuses in the body of a 200, and makes none.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/compact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the names of the webhooks
         * @description Lists ids and names of the webhooks. Any valid key may.
         */
        get: operations["listWebhooksCompact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Gets one webhook; its secret isn't shown. Needs webhooks:manage.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description Replaces a webhook whole: left out, `is_active` switches it off and `secret` is removed. Needs webhooks:manage. A repeat changes nothing. An unknown id is a 500. Without a name, a URL or events the server refuses in the body of a 200, and changes nothing.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Remove a webhook
         * @description Removes a webhook. Needs webhooks:manage. A repeat changes nothing; an unknown id is answered as one that was there.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Turn a webhook on, or off again
         * @description Switches a webhook off where it is on, and on where it is off. Needs webhooks:manage. A repeat undoes it, which updateWebhook doesn't. An unknown id is a 500.
         */
        put: operations["toggleWebhook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook
         * @description Delivers webhook.test at once, also to a webhook that is switched off, and waits up to 3 s. Needs webhooks:manage. A repeat delivers it again. The answer is true whatever became of it.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "message.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was stored
         * @description Comes for every message: of a contact, of an agent (usually pending still), private notes and activities. Nothing comes when a note is deleted.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MessageCreatedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of a message changed
         * @description Comes when a message goes from pending to sent or failed, and from failed to pending by a retry; never for an edit. It may overtake message.created.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MessageUpdatedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation began
         * @description Comes after message.created of its first message.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConversationCreatedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status was set
         * @description Comes when the status is set. It doesn't come when a contact's message reopens a conversation, which only an activity tells of, nor when a snooze ends by itself.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConversationStatusChangedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.tags_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The tags were set
         * @description Comes with every call that sets tags, also with one that changes none.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConversationTagsChangedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent was assigned
         * @description Comes for agents; a team's assignment has no event.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConversationAssignedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.unassigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The agent was taken away
         * @description Comes with every call that takes the agent away, also where there was none, and when another team is assigned.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConversationUnassignedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test was asked for
         * @description Comes by testWebhook alone; nobody can subscribe to it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    "User-Agent": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookTestEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken. The server logs it, and never sends it again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        MessageRequest: {
            /** @description What the message says. */
            message?: string;
            /** @description Identifiers of the attachments. */
            attachments?: number[];
            /** @description True for a private message, which is an internal note. */
            private?: boolean;
            /** @description Email addresses that the message goes to. */
            to?: string[];
            /** @description Addresses that get a copy. */
            cc?: string[];
            /** @description Addresses that get a hidden copy. */
            bcc?: string[];
            /**
             * @description Who speaks in the message, agent or contact.
             * @enum {string}
             */
            sender_type: "agent" | "contact";
            /** @description Whom a private note calls upon: agents or teams. */
            mentions?: {
                /**
                 * @description Says which of the two is meant.
                 * @enum {string}
                 */
                type: "agent" | "team";
                /** @description Identifies that agent or team. */
                id: number;
            }[];
            /** @description An identifier chosen by the client. It comes back in `meta.echo_id`, for public replies of an agent only. The server does not check it, so two requests with one value make two messages. */
            echo_id?: string;
        };
        MessageResponse: {
            /** @example success */
            status: string;
            data: components["schemas"]["Message"];
        };
        Message: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            uuid: string;
            type: "incoming" | "outgoing" | "activity" | (string & {});
            status: "pending" | "sent" | "received" | "failed" | (string & {});
            conversation_id: number;
            conversation_uuid: string;
            content: string;
            text_content: string;
            content_type: "html" | "text" | (string & {});
            private: boolean;
            sender_id: number;
            sender_type: "agent" | "contact" | (string & {});
            meta: {
                to?: string[];
                cc?: string[];
                bcc?: string[];
                from?: string[];
                subject?: string;
                /** @description The `echo_id` given with the request. */
                echo_id?: string;
                /** @description Of an activity, what it is about. */
                activity_type?: "status_change" | "priority_change" | "assigned_user_change" | "assigned_team_change" | "self_assign" | "tag_added" | "tag_removed" | "sla_set" | "participant_added" | (string & {});
                /** @description When a note was deleted, whose content is then a placeholder. */
                deleted_at?: string;
                is_automated?: boolean;
                /** @description True of a message that asks the contact how content they are. */
                is_csat?: boolean;
                csat_uuid?: string;
                csat_submitted?: boolean;
            };
            attachments: {
                name?: string;
                size?: number;
                content?: string | null;
                content_id?: string;
                content_type?: string;
                disposition?: string;
                uuid?: string;
                url?: string;
                thumbnail_url?: string;
            }[];
            /** @description Who wrote the message. */
            author: {
                id?: number;
                first_name?: string;
                last_name?: string;
                email?: string | null;
                avatar_url?: string | null;
                availability_status?: string;
                type?: string;
                /** Format: date-time */
                last_active_at?: string | null;
            };
        };
        Done: {
            /** @enum {string} */
            status: "success";
            /** @enum {boolean} */
            data: true;
        };
        MessageListResponse: {
            /** @enum {string} */
            status: "success";
            data: {
                results: components["schemas"]["Message"][];
                /** @description How many there are on all pages; 0 on a page past the end. */
                total: number;
                /** @description The size that the server took for the page. */
                per_page: number;
                total_pages: number;
                page: number;
            };
        };
        ConversationListResponse: {
            /** @enum {string} */
            status: "success";
            data: {
                results: components["schemas"]["ConversationListItem"][];
                /** @description How many there are on all pages; 0 on a page past the end. */
                total: number;
                /** @description The size that the server took for the page. */
                per_page: number;
                total_pages: number;
                page: number;
            };
        };
        ConversationResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Conversation"];
        };
        ConversationSearchResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["ConversationSearchResult"][];
        };
        TagListResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Tag"][];
        };
        StatusListResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Status"][];
        };
        MediaResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Media"];
        };
        ContactSearchResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["ContactSearchResult"][];
        };
        UserResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["User"];
        };
        WebhookResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Webhook"];
        };
        WebhookListResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Webhook"][];
        };
        WebhookNameListResponse: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["WebhookName"][];
        };
        WebhookOrRefusal: components["schemas"]["WebhookResponse"] | components["schemas"]["WebhookRefusal"];
        /** @description A refusal in the body of a 200, whose `status` says success all the same. */
        WebhookRefusal: {
            /** @enum {string} */
            status: "success";
            data: {
                Code: number;
                ErrorType: string;
                /** @description Says what is missing, in the language of the server. */
                Message: string;
                Data: string | null;
            };
        };
        CreateConversationRequest: {
            /** @description An e-mail inbox that is enabled. */
            inbox_id: number;
            /**
             * Format: email
             * @description Trimmed and lower-cased by the server. A contact who has it is reused, and keeps the name it has.
             */
            contact_email: string;
            first_name: string;
            /** @description The first message, as HTML. */
            content: string;
            /**
             * @description Who speaks in the first message.
             * @enum {string}
             */
            initiator: "contact" | "agent";
            last_name?: string;
            /** @description The server adds the reference number to it. */
            subject?: string;
            /** @description Kept only where the contact is new. */
            external_user_id?: string;
            /** @description The agent to assign; one that doesn't exist is passed over in silence. */
            agent_id?: number;
            /** @description The team to assign; one that doesn't exist is passed over in silence. */
            team_id?: number;
            /** @description Identifiers of uploaded files. An unknown one is a 500, and a conversation without a message stays behind. */
            attachments?: number[];
            /** @description Unknown names are dropped. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        StatusUpdate: {
            /** @description The exact name, as listStatuses has it; any other is a 500. */
            status: string;
            /** @description For how long, such as 1h30m, which Snoozed needs. It isn't a time. */
            snoozed_until?: string;
        };
        AssigneeUpdate: {
            assignee_id: number;
        };
        TagsUpdate: {
            /** @description Names of tags; unknown ones are passed over in silence. */
            tags: string[];
            /**
             * @default set_tags
             * @enum {string}
             */
            action?: "set_tags" | "add_tags" | "remove_tags";
        };
        MediaUpload: {
            /** @description The file, with a name. Only the first of several is kept, and an empty one is refused. */
            files: Blob;
            /**
             * @description Says that the file is for a message: if no message takes it, it is deleted after seven days.
             * @enum {string}
             */
            linked_model?: "messages";
            /**
             * @description Whether the file is shown within the message.
             * @default false
             * @enum {string}
             */
            inline?: "true" | "false";
        };
        WebhookEvent: "conversation.created" | "conversation.status_changed" | "conversation.tags_changed" | "conversation.assigned" | "conversation.unassigned" | "message.created" | "message.updated" | (string & {});
        /** @enum {string} */
        WebhookEventRequest: "conversation.created" | "conversation.status_changed" | "conversation.tags_changed" | "conversation.assigned" | "conversation.unassigned" | "message.created" | "message.updated";
        WebhookRequest: {
            name: string;
            /** @description Where deliveries go. The server takes any text. */
            url: string;
            events: components["schemas"]["WebhookEventRequest"][];
            /** @description What deliveries are signed with; without it they aren't. The bullets that an answer shows keep the one there is. */
            secret?: string;
            /** @default false */
            is_active?: boolean;
        };
        Webhook: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            name: string;
            url: string;
            events: components["schemas"]["WebhookEvent"][];
            /** @description Bullets in place of the secret. Where there is none, only getWebhook and listWebhooks show an empty text. */
            secret: string;
            is_active: boolean;
        };
        WebhookName: {
            id: number;
            name: string;
        };
        ConversationFilter: {
            /** @description Such as conversations, conversation_statuses, users or inboxes. */
            model: string;
            /** @description A field of that model, such as status_id, tags, name or email. One that can't be filtered by is a 500. */
            field: string;
            /** @description Such as equals or contains. */
            operator: string;
            value: string;
        };
        ConversationFilterGroup: {
            /** @enum {string} */
            logic: "AND" | "OR";
            /** @description Filters, or groups of them that hold no further group. */
            rules: (components["schemas"]["ConversationFilter"] | {
                /** @enum {string} */
                logic: "AND" | "OR";
                rules: components["schemas"]["ConversationFilter"][];
            })[];
        };
        Availability: "online" | "away" | "away_manual" | "offline" | "away_and_reassigning" | (string & {});
        UserType: "agent" | "contact" | "visitor" | "ai_assistant" | (string & {});
        StatusCategory: "open" | "waiting" | "resolved" | (string & {});
        Channel: "email" | "livechat" | (string & {});
        Conversation: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            contact_id: number;
            inbox_id: number;
            /** Format: date-time */
            closed_at: string | null;
            /** Format: date-time */
            resolved_at: string | null;
            /** @description What people call the conversation by. */
            reference_number: string;
            priority: string | null;
            priority_id: number | null;
            status: string;
            status_category: components["schemas"]["StatusCategory"];
            status_id: number;
            /** Format: date-time */
            first_reply_at: string | null;
            /** Format: date-time */
            last_reply_at: string | null;
            assigned_user_id: number | null;
            assigned_team_id: number | null;
            /** Format: date-time */
            waiting_since: string | null;
            /** Format: date-time */
            snoozed_until: string | null;
            subject: string | null;
            inbox_mail: string;
            inbox_reply_to: string;
            inbox_name: string;
            inbox_channel: components["schemas"]["Channel"];
            tags: string[];
            meta: {
                [key: string]: unknown;
            };
            custom_attributes: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            last_message_at: string | null;
            last_message: string | null;
            last_message_sender: ("agent" | "contact" | (string & {})) | null;
            last_interaction: string | null;
            /** Format: date-time */
            last_interaction_at: string | null;
            last_interaction_sender: ("agent" | "contact" | (string & {})) | null;
            contact: components["schemas"]["ConversationContact"];
            sla_policy_id: number | null;
            sla_policy_name: string | null;
            applied_sla_id: number | null;
            /** Format: date-time */
            first_response_deadline_at: string | null;
            /** Format: date-time */
            resolution_deadline_at: string | null;
            /** Format: date-time */
            next_response_deadline_at: string | null;
            /** Format: date-time */
            next_response_met_at: string | null;
            csat_rating: number | null;
            csat_feedback: string | null;
            /** Format: date-time */
            csat_responded_at: string | null;
            /** @description In getConversation, others among the contact's ten newest; null in createConversation and in webhooks. */
            previous_conversations: components["schemas"]["PreviousConversation"][] | null;
        };
        ConversationContact: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            first_name: string;
            last_name: string;
            email: string | null;
            type: components["schemas"]["UserType"];
            availability_status: components["schemas"]["Availability"];
            avatar_url: string | null;
            phone_number: string | null;
            phone_number_country_code: string | null;
            country: string | null;
            custom_attributes: {
                [key: string]: unknown;
            } | null;
            enabled: boolean;
            /** Format: date-time */
            last_active_at: string | null;
            /** Format: date-time */
            last_login_at: string | null;
            external_user_id: string | null;
        };
        PreviousConversation: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            subject: string;
            contact: {
                first_name: string;
                last_name: string;
                avatar_url: string | null;
            };
            last_message: string | null;
            /** Format: date-time */
            last_message_at: string | null;
        };
        ConversationListItem: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            reference_number: string;
            /** Format: date-time */
            waiting_since: string | null;
            contact: {
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                updated_at: string;
                first_name: string;
                last_name: string;
                email: string | null;
                avatar_url: string | null;
            };
            inbox_channel: components["schemas"]["Channel"];
            inbox_name: string;
            sla_policy_id: number | null;
            /** Format: date-time */
            first_reply_at: string | null;
            /** Format: date-time */
            last_reply_at: string | null;
            /** Format: date-time */
            resolved_at: string | null;
            subject: string | null;
            last_message: string | null;
            /** Format: date-time */
            last_message_at: string | null;
            last_message_sender: ("agent" | "contact" | (string & {})) | null;
            last_interaction: string | null;
            /** Format: date-time */
            last_interaction_at: string | null;
            last_interaction_sender: ("agent" | "contact" | (string & {})) | null;
            /** Format: date-time */
            next_sla_deadline_at: string | null;
            priority_id: number | null;
            assigned_user_id: number | null;
            assigned_team_id: number | null;
            unread_message_count: number;
            status: string;
            priority: string | null;
            /** Format: date-time */
            first_response_deadline_at: string | null;
            /** Format: date-time */
            resolution_deadline_at: string | null;
            applied_sla_id: number | null;
            /** Format: date-time */
            next_response_deadline_at: string | null;
            /** Format: date-time */
            next_response_met_at: string | null;
            /** Format: uuid */
            mentioned_message_uuid: string | null;
        };
        ConversationSearchResult: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            uuid: string;
            reference_number: string;
            subject: string;
            status: string;
        };
        Media: {
            /** @description What `attachments` of a message take. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            store: "fs" | "s3" | (string & {});
            /** @description With - for spaces and for letters outside ASCII. */
            filename: string;
            /** @description As the upload said; the server doesn't look. */
            content_type: string;
            content_id: string;
            model_id: number | null;
            model_type: string | null;
            disposition: ("attachment" | "inline" | (string & {})) | null;
            /** @description In bytes. */
            size: number;
            meta: {
                width?: number;
                height?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description Opens the file for an hour, for whoever has it. */
            url: string;
        };
        ContactSearchResult: {
            id: number;
            /** Format: date-time */
            created_at: string;
            first_name: string;
            last_name: string;
            email: string;
            external_user_id: string | null;
        };
        User: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            first_name: string;
            last_name: string;
            email: string | null;
            type: components["schemas"]["UserType"];
            availability_status: components["schemas"]["Availability"];
            phone_number_country_code: string | null;
            phone_number: string | null;
            avatar_url: string | null;
            enabled: boolean;
            /** Format: date-time */
            last_active_at: string | null;
            /** Format: date-time */
            last_login_at: string | null;
            roles: string[] | null;
            permissions: string[] | null;
            country: string | null;
            meta: {
                [key: string]: unknown;
            } | null;
            custom_attributes: {
                [key: string]: unknown;
            } | null;
            external_user_id: string | null;
            teams: {
                id: number;
                name: string;
                emoji: string | null;
            }[];
            contact_channel_id?: number;
            /** @description In getCurrentAgent, the key itself. */
            api_key: string | null;
            /** Format: date-time */
            api_key_last_used_at: string | null;
        };
        Status: {
            id: number;
            /** Format: date-time */
            created_at: string;
            name: string;
            category: components["schemas"]["StatusCategory"];
        };
        Tag: {
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            name: string;
        };
        MessageCreatedEvent: {
            /** @enum {string} */
            event: "message.created";
            payload: components["schemas"]["Message"];
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        MessageUpdatedEvent: {
            /** @enum {string} */
            event: "message.updated";
            payload: components["schemas"]["Message"];
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        ConversationCreatedEvent: {
            /** @enum {string} */
            event: "conversation.created";
            payload: components["schemas"]["Conversation"];
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        ConversationStatusChangedEvent: {
            /** @enum {string} */
            event: "conversation.status_changed";
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** @description The agent who did it. */
                actor_id: number;
                conversation: components["schemas"]["Conversation"];
                previous_status: string;
                new_status: string;
                /** @description Empty unless the conversation is snoozed. */
                snooze_until: string;
            };
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        ConversationTagsChangedEvent: {
            /** @enum {string} */
            event: "conversation.tags_changed";
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** @description The agent who did it. */
                actor_id: number;
                conversation: components["schemas"]["Conversation"];
                previous_tags: string[];
                new_tags: string[];
            };
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        ConversationAssignedEvent: {
            /** @enum {string} */
            event: "conversation.assigned";
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** @description The agent who did it. */
                actor_id: number;
                conversation: components["schemas"]["Conversation"];
                /** @description The agent who was assigned. */
                assigned_to: number;
            };
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        ConversationUnassignedEvent: {
            /** @enum {string} */
            event: "conversation.unassigned";
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** @description The agent who did it. */
                actor_id: number;
                conversation: components["schemas"]["Conversation"];
            };
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        WebhookTestEvent: {
            /** @enum {string} */
            event: "webhook.test";
            payload: {
                id: number;
                name: string;
            };
            /**
             * Format: date-time
             * @description When it was sent, in UTC and whole seconds.
             */
            timestamp: string;
        };
        ErrorEnvelope: {
            /** @enum {string} */
            status: "error";
            /** @description Says what went wrong, in the language of the server. */
            message: string;
            /** @description Null, save where the body of a webhook can't be read. */
            data: string | null;
            /** @description The kind of error. Tell errors apart by this and the status, never by the message. */
            error_type: "GeneralException" | "PermissionException" | "InputException" | "DataException" | "NetworkException" | "NotFoundException" | "ConflictException" | "UnauthorizedException" | "RateLimitException" | (string & {});
        };
    };
    responses: {
        /** @description The input is refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key is wrong or missing, or the server's database is away. */
        NotIdentified: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The caller may not do this. A request that changes something and has no credential gets it too. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is none of that name or number. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed, or was given what it doesn't check; nothing tells the two apart. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. Read in its source, and never seen. */
        UnseenFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /** @description The conversation, by its UUID. */
        OfConversation: string;
        /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
        ConversationUuid: string;
        /** @description The message, by its UUID. */
        MessageUuid: string;
        /** @description The contact, by its number. */
        ContactId: number;
        /** @description The webhook, by its number. */
        WebhookId: number;
        /** @description Which page, from 1. */
        Page: number;
        /** @description How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
        PageSize: number;
        /** @description What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
        OrderBy: string;
        /** @description Which way to sort. */
        Order: "asc" | "desc";
        /** @description Filters that must all hold, or a group that says how they go together; sent as JSON. */
        Filters: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
        /** @description What to look for: at least three bytes, in which % and _ stand for any text and any character. */
        SearchQuery: string;
        /** @description `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
        Signature: string;
        Sender: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listMessages: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** @description True for notes and activities, false for what the contact sees. Both where it is left out. */
                private?: boolean;
                /** @description The types to list, all where it is left out. The name is repeated for each; a comma doesn't part them. */
                type?: ("incoming" | "outgoing" | "activity")[];
            };
            header?: never;
            path: {
                /** @description The conversation, by its UUID. */
                cuuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cuuid: string;
            };
            cookie?: never;
        };
        /** @description The message to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description The message was taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "data": {
                     *         "id": 4211,
                     *         "created_at": "2026-03-02T09:15:04.120Z",
                     *         "updated_at": "2026-03-02T09:15:04.120Z",
                     *         "uuid": "2f7c9a14-5b3e-4d68-9c01-8e6a7d4b3f52",
                     *         "type": "outgoing",
                     *         "status": "pending",
                     *         "conversation_id": 118,
                     *         "conversation_uuid": "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815",
                     *         "content": "<p>Your order left our warehouse this morning.</p>",
                     *         "text_content": "Your order left our warehouse this morning.",
                     *         "content_type": "html",
                     *         "private": false,
                     *         "sender_id": 7,
                     *         "sender_type": "agent",
                     *         "meta": {
                     *           "to": [
                     *             "ana@example.com"
                     *           ],
                     *           "cc": [],
                     *           "bcc": [],
                     *           "echo_id": "reply-1"
                     *         },
                     *         "attachments": [],
                     *         "author": {
                     *           "id": 7,
                     *           "first_name": "Jo",
                     *           "last_name": "Berg",
                     *           "email": "jo@example.com",
                     *           "avatar_url": null,
                     *           "availability_status": "online",
                     *           "type": "agent",
                     *           "last_active_at": "2026-03-02T09:14:58Z"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description The message cannot be sent as asked. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "message": "Inbox is disabled",
                     *       "data": null,
                     *       "error_type": "InputException"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The caller could not be identified. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "message": "Invalid credential",
                     *       "data": null,
                     *       "error_type": "GeneralException"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The caller may not do this, or sent no credentials that the server can read. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "message": "Permission denied",
                     *       "data": null,
                     *       "error_type": "PermissionException"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description No such conversation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "message": "Conversation not found",
                     *       "data": null,
                     *       "error_type": "NotFoundException"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The request did not come in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The headers are larger than the server takes. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The server failed to handle the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "message": "Something went wrong",
                     *       "data": null,
                     *       "error_type": "GeneralException"
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. */
                cuuid: string;
                /** @description The message, by its UUID. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    retryMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. */
                cuuid: string;
                /** @description The message, by its UUID. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConversationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["Fault"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** @description What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
                order_by?: string;
                /** @description Which way to sort. */
                order?: "asc" | "desc";
                /** @description Filters that must all hold, or a group that says how they go together; sent as JSON. */
                filters?: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["Fault"];
        };
    };
    listAssignedConversations: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** @description What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
                order_by?: string;
                /** @description Which way to sort. */
                order?: "asc" | "desc";
                /** @description Filters that must all hold, or a group that says how they go together; sent as JSON. */
                filters?: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["UnseenFault"];
        };
    };
    listUnassignedConversations: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** @description What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
                order_by?: string;
                /** @description Which way to sort. */
                order?: "asc" | "desc";
                /** @description Filters that must all hold, or a group that says how they go together; sent as JSON. */
                filters?: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["UnseenFault"];
        };
    };
    searchConversations: {
        parameters: {
            query: {
                /** @description What to look for: at least three bytes, in which % and _ stand for any text and any character. */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationSearchResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["UnseenFault"];
        };
    };
    updateConversationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    assignUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssigneeUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    assignTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssigneeUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    unassignUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    unassignTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    updateConversationTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            500: components["responses"]["UnseenFault"];
        };
    };
    listStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            500: components["responses"]["UnseenFault"];
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["MediaUpload"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            /** @description The file is larger than the server takes, which is 20 MB unless set otherwise. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["Fault"];
        };
    };
    searchContacts: {
        parameters: {
            query: {
                /** @description What to look for: at least three bytes, in which % and _ stand for any text and any character. */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactSearchResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["UnseenFault"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["UnseenFault"];
        };
    };
    getCurrentAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            500: components["responses"]["UnseenFault"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["UnseenFault"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description Made, or refused in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookOrRefusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["Fault"];
        };
    };
    listWebhooksCompact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookNameListResponse"];
                };
            };
            401: components["responses"]["NotIdentified"];
            500: components["responses"]["UnseenFault"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["UnseenFault"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description Replaced, or refused in the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookOrRefusal"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["Fault"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["UnseenFault"];
        };
    };
    toggleWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            500: components["responses"]["Fault"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["UnseenFault"];
        };
    };
}
