// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
/** The contract's paths, and the operations of each. */
export interface paths {
    "/api/v1/conversations/{cuuid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a conversation. Lists replies, notes, a contact's messages and activities, newest first by `created_at`. Needs messages:read. Pages go by offset, so a message that arrives meanwhile pushes others on, and one may come twice. A page past the end has no results and a `total` of 0. */
        get: operations["listMessages"];
        put?: never;
        /** Send Message. Adds a reply, a private note or a contact's message. A reply into an e-mail inbox needs `to`. A 401 says that the key is wrong, or that the server's database is away. */
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
        /** Get a message. Gets one message with its delivery status. Needs messages:read. A message that doesn't exist is answered with a 500 like a fault of the server's, which proves nothing; only a list can show that one isn't there. The server compares `cuuid` as text, so that upper case is refused with a 403. */
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
        /** Retry a failed message. Queues a failed message once more, under the same uuid, creation time and e-mail Message-ID; only its sender can, and only while it is failed. Needs messages:write. A repeat is refused with a 400, unless the message has failed again by then: it is queued again. The mail may have gone out although the message was failed, and a second copy is then delivered. */
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
        /** Start a conversation. Starts a conversation in an e-mail inbox with a first message, of the contact or of the agent. Needs conversations:write. A repeat makes a second conversation. The answer doesn't name the first message; list the messages. A 500 may leave a conversation without any message behind. */
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
        /** Get a conversation. Gets one conversation, with the contact's earlier ones. Needs conversations:read. */
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
        /** List all conversations. Lists every conversation, those with the newest message first unless asked otherwise. Needs conversations:read_all. Pages go by offset, so rows move while one pages. A page past the end has no results and a `total` of 0. */
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
        /** List the agent's own conversations. Lists the conversations assigned to the agent that the key belongs to, in the order and pages of all conversations. Needs conversations:read_assigned. */
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
        /** List unassigned conversations. Lists the conversations that have neither an agent nor a team, in the order and pages of all conversations. Needs conversations:read_unassigned. */
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
        /** Search conversations. Finds conversations by their whole reference number or by part of the contact's e-mail address. Needs conversations:read. At most 1000 come, without pages; those that the agent may not see are left out in silence. */
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
        /** Set the status of a conversation. Sets the status, by its name. Needs conversations:update_status. A repeat changes nothing, save with Snoozed: the time begins anew, and activity and webhook come again. Resolved may send the contact a survey. */
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
        /** Assign an agent. Assigns an agent. Needs conversations:update_user_assignee. A repeat changes nothing and tells nobody. An unknown id is a 500 without effect; a contact's id is one too, and yet the contact is assigned. */
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
        /** Assign a team. Assigns a team; where that is another one, the agent is taken away. Needs conversations:update_team_assignee. A repeat changes nothing and tells nobody. */
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
        /** Take the agent away. Takes the agent away. Needs conversations:update_user_assignee. A repeat changes nothing, but the webhook conversation.unassigned comes again. */
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
        /** Take the team away. Takes the team away. Needs conversations:update_team_assignee. A repeat changes nothing, and no webhook tells of it. */
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
        /** Set, add or remove tags. Sets, adds or removes tags of a conversation. Needs conversations:update_tags. A repeat changes nothing, but the webhook conversation.tags_changed comes again. */
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
        /** List the tags. Lists every tag there is. Any valid key may. */
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
        /** List the statuses. Lists every status a conversation can have, in no promised order. Any valid key may. */
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
        /** Upload a file. Uploads a file, whose `id` then goes into the `attachments` of one message. Any valid key may. A repeat makes a second file, which nobody sees until it is attached. */
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
        /** Search contacts. Finds contacts by part of their e-mail address. Needs contacts:read. At most 15 come, in no promised order and without pages. */
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
        /** Get a contact. Gets one contact or visitor. Needs contacts:read. The id of an agent isn't found. */
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
        /** Get the agent of the key. Gets the agent that the key belongs to, with its permissions. Any valid key may. The answer holds the key itself, in `api_key`. */
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
        /** List the webhooks. Lists every webhook, newest first. Needs webhooks:manage. */
        get: operations["listWebhooks"];
        put?: never;
        /** Add a webhook. Adds a webhook, switched off unless `is_active` says otherwise. Needs webhooks:manage. A repeat makes a second webhook, and each event then comes twice. Without a name, a URL or events the server refuses in the body of a 200, and makes none. */
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
        /** List the names of the webhooks. Lists ids and names of the webhooks. Any valid key may. */
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
        /** Get a webhook. Gets one webhook; its secret isn't shown. Needs webhooks:manage. */
        get: operations["getWebhook"];
        /** Replace a webhook. Replaces a webhook whole: left out, `is_active` switches it off and `secret` is removed. Needs webhooks:manage. A repeat changes nothing. An unknown id is a 500. Without a name, a URL or events the server refuses in the body of a 200, and changes nothing. */
        put: operations["updateWebhook"];
        post?: never;
        /** Remove a webhook. Removes a webhook. Needs webhooks:manage. A repeat changes nothing; an unknown id is answered as one that was there. */
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
        /** Turn a webhook on, or off again. Switches a webhook off where it is on, and on where it is off. Needs webhooks:manage. A repeat undoes it, which updateWebhook doesn't. An unknown id is a 500. */
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
        /** Test a webhook. Delivers webhook.test at once, also to a webhook that is switched off, and waits up to 3 s. Needs webhooks:manage. A repeat delivers it again. The answer is true whatever became of it. */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** What the vendor sends by itself, by the event's name. */
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
        /** A message was stored. Comes for every message: of a contact, of an agent (usually pending still), private notes and activities. Nothing comes when a note is deleted. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
        /** What became of a message changed. Comes when a message goes from pending to sent or failed, and from failed to pending by a retry; never for an edit. It may overtake message.created. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
        /** A conversation began. Comes after message.created of its first message. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
        /** The status was set. Comes when the status is set. It doesn't come when a contact's message reopens a conversation, which only an activity tells of, nor when a snooze ends by itself. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
        /** The tags were set. Comes with every call that sets tags, also with one that changes none. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
        /** An agent was assigned. Comes for agents; a team's assignment has no event. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
        /** The agent was taken away. Comes with every call that takes the agent away, also where there was none, and when another team is assigned. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
        /** A test was asked for. Comes by testWebhook alone; nobody can subscribe to it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
                    "X-Libredesk-Signature"?: string;
                    /** A text, that matches `^Libredesk-Webhook/`. */
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
                /** Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** Not taken. The server logs it, and never sends it again. */
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
/** The contract's named parts; `components["schemas"]` has its types. */
export interface components {
    schemas: {
        /** An object that always has `sender_type`. */
        MessageRequest: {
            /** What the message says. */
            message?: string;
            /** Identifiers of the attachments. */
            attachments?: number[];
            /** True for a private message, which is an internal note. */
            private?: boolean;
            /** Email addresses that the message goes to. */
            to?: string[];
            /** Addresses that get a copy. */
            cc?: string[];
            /** Addresses that get a hidden copy. */
            bcc?: string[];
            /**
             * Who speaks in the message, agent or contact.
             * @enum {string}
             */
            sender_type: "agent" | "contact";
            /** Whom a private note calls upon: agents or teams. */
            mentions?: {
                /**
                 * Says which of the two is meant.
                 * @enum {string}
                 */
                type: "agent" | "team";
                /** Identifies that agent or team. */
                id: number;
            }[];
            /** An identifier chosen by the client. It comes back in `meta.echo_id`, for public replies of an agent only. The server does not check it, so two requests with one value make two messages. */
            echo_id?: string;
        };
        /** An object that always has `status` and `data`. */
        MessageResponse: {
            /**
             * For example `success`.
             * @example success
             */
            status: string;
            /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `type`, `status` and 11 more. */
            data: components["schemas"]["Message"];
        };
        /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `type`, `status` and 11 more. */
        Message: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Identifies the message. */
            uuid: string;
            /** `incoming`, `outgoing` or `activity`; an answer may bring others. */
            type: "incoming" | "outgoing" | "activity" | (string & {});
            /** `pending`, `sent`, `received` or `failed`; an answer may bring others. */
            status: "pending" | "sent" | "received" | "failed" | (string & {});
            /** A whole number. */
            conversation_id: number;
            /** Identifies the conversation that it is in. */
            conversation_uuid: string;
            /** The message as HTML, which isn't always what was sent: templates have been run, and addresses of pictures written anew. */
            content: string;
            /** The words of `content`, without its markup. */
            text_content: string;
            /** `html` or `text`; an answer may bring others. */
            content_type: "html" | "text" | (string & {});
            /** True for notes and activities, false for what the contact sees. */
            private: boolean;
            /** A whole number. */
            sender_id: number;
            /** `agent` or `contact`; an answer may bring others. */
            sender_type: "agent" | "contact" | (string & {});
            /** An object of which every field may be missing. */
            meta: {
                /** A list of texts. */
                to?: string[];
                /** A list of texts. */
                cc?: string[];
                /** A list of texts. */
                bcc?: string[];
                /** A list of texts. */
                from?: string[];
                /** The subject of the e-mail. */
                subject?: string;
                /** The `echo_id` given with the request. */
                echo_id?: string;
                /** Of an activity, what it is about. */
                activity_type?: "status_change" | "priority_change" | "assigned_user_change" | "assigned_team_change" | "self_assign" | "tag_added" | "tag_removed" | "sla_set" | "participant_added" | (string & {});
                /** When a note was deleted, whose content is then a placeholder. */
                deleted_at?: string;
                /** The contract gives its type alone. */
                is_automated?: boolean;
                /** True of a message that asks the contact how content they are. */
                is_csat?: boolean;
                /** The contract gives its type alone. */
                csat_uuid?: string;
                /** The contract gives its type alone. */
                csat_submitted?: boolean;
            };
            /** A list of objects. Each: An object of which every field may be missing. */
            attachments: {
                /** What the file is called. */
                name?: string;
                /** A whole number. */
                size?: number;
                /** Always null here; the file is at `url`. */
                content?: string | null;
                /** The contract gives its type alone. */
                content_id?: string;
                /** The MIME type, as the upload said. */
                content_type?: string;
                /** Whether it is an attachment, or shown inline. */
                disposition?: string;
                /** Identifies the file. */
                uuid?: string;
                /** Opens the file for an hour, for whoever has it. */
                url?: string;
                /** Where a small picture of it is; empty unless it is a picture. */
                thumbnail_url?: string;
            }[];
            /** Who wrote the message. */
            author: {
                /** A whole number. */
                id?: number;
                /** The given name. */
                first_name?: string;
                /** The family name. */
                last_name?: string;
                /** The e-mail address. */
                email?: string | null;
                /** Where the picture is; null where there is none. */
                avatar_url?: string | null;
                /** Such as online, away or offline. */
                availability_status?: string;
                /** What the author is, such as agent or contact. */
                type?: string;
                /** Format: date-time */
                last_active_at?: string | null;
            };
        };
        /** An object that always has `status` and `data`. */
        Done: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /**
             * Always `true`.
             * @enum {boolean}
             */
            data: true;
        };
        /** An object that always has `status` and `data`. */
        MessageListResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** An object that always has `results`, `total`, `per_page`, `total_pages` and `page`. */
            data: {
                /** A list of `Message`. */
                results: components["schemas"]["Message"][];
                /** How many there are on all pages; 0 on a page past the end. */
                total: number;
                /** The size that the server took for the page. */
                per_page: number;
                /** A whole number. */
                total_pages: number;
                /** A whole number. */
                page: number;
            };
        };
        /** An object that always has `status` and `data`. */
        ConversationListResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** An object that always has `results`, `total`, `per_page`, `total_pages` and `page`. */
            data: {
                /** A list of `ConversationListItem`. */
                results: components["schemas"]["ConversationListItem"][];
                /** How many there are on all pages; 0 on a page past the end. */
                total: number;
                /** The size that the server took for the page. */
                per_page: number;
                /** A whole number. */
                total_pages: number;
                /** A whole number. */
                page: number;
            };
        };
        /** An object that always has `status` and `data`. */
        ConversationResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `contact_id`, `inbox_id` and 40 more. */
            data: components["schemas"]["Conversation"];
        };
        /** An object that always has `status` and `data`. */
        ConversationSearchResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** A list of `ConversationSearchResult`. */
            data: components["schemas"]["ConversationSearchResult"][];
        };
        /** An object that always has `status` and `data`. */
        TagListResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** A list of `Tag`. */
            data: components["schemas"]["Tag"][];
        };
        /** An object that always has `status` and `data`. */
        StatusListResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** A list of `Status`. */
            data: components["schemas"]["Status"][];
        };
        /** An object that always has `status` and `data`. */
        MediaResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `store`, `filename` and 8 more. */
            data: components["schemas"]["Media"];
        };
        /** An object that always has `status` and `data`. */
        ContactSearchResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** A list of `ContactSearchResult`. */
            data: components["schemas"]["ContactSearchResult"][];
        };
        /** An object that always has `status` and `data`. */
        UserResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** An object that always has `id`, `created_at`, `updated_at`, `first_name`, `last_name`, `email` and 17 more. */
            data: components["schemas"]["User"];
        };
        /** An object that always has `status` and `data`. */
        WebhookResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** An object that always has `id`, `created_at`, `updated_at`, `name`, `url`, `events` and 2 more. */
            data: components["schemas"]["Webhook"];
        };
        /** An object that always has `status` and `data`. */
        WebhookListResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** A list of `Webhook`. */
            data: components["schemas"]["Webhook"][];
        };
        /** An object that always has `status` and `data`. */
        WebhookNameListResponse: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** A list of `WebhookName`. */
            data: components["schemas"]["WebhookName"][];
        };
        /** One of 2 forms. */
        WebhookOrRefusal: components["schemas"]["WebhookResponse"] | components["schemas"]["WebhookRefusal"];
        /** A refusal in the body of a 200, whose `status` says success all the same. */
        WebhookRefusal: {
            /**
             * Always `success`.
             * @enum {string}
             */
            status: "success";
            /** An object that always has `Code`, `ErrorType`, `Message` and `Data`. */
            data: {
                /** A whole number. */
                Code: number;
                /** The kind of refusal, such as `InputException`. */
                ErrorType: string;
                /** Says what is missing, in the language of the server. */
                Message: string;
                /** Nothing, as far as was seen. */
                Data: string | null;
            };
        };
        /** An object that always has `inbox_id`, `contact_email`, `first_name`, `content` and `initiator`. */
        CreateConversationRequest: {
            /** An e-mail inbox that is enabled. */
            inbox_id: number;
            /**
             * Trimmed and lower-cased by the server. A contact who has it is reused, and keeps the name it has.
             * Format: email
             */
            contact_email: string;
            /** A text, at least 1 characters. */
            first_name: string;
            /** The first message, as HTML. */
            content: string;
            /**
             * Who speaks in the first message.
             * @enum {string}
             */
            initiator: "contact" | "agent";
            /** The family name of the contact, kept only where the contact is new. */
            last_name?: string;
            /** The server adds the reference number to it. */
            subject?: string;
            /** Kept only where the contact is new. */
            external_user_id?: string;
            /** The agent to assign; one that doesn't exist is passed over in silence. */
            agent_id?: number;
            /** The team to assign; one that doesn't exist is passed over in silence. */
            team_id?: number;
            /** Identifiers of uploaded files. An unknown one is a 500, and a conversation without a message stays behind. */
            attachments?: number[];
            /** Unknown names are dropped. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** An object that always has `status`. */
        StatusUpdate: {
            /** The exact name, as listStatuses has it; any other is a 500. */
            status: string;
            /** For how long, such as 1h30m, which Snoozed needs. It isn't a time. */
            snoozed_until?: string;
        };
        /** An object that always has `assignee_id`. */
        AssigneeUpdate: {
            /** A whole number, at least 1. */
            assignee_id: number;
        };
        /** An object that always has `tags`. */
        TagsUpdate: {
            /** Names of tags; unknown ones are passed over in silence. */
            tags: string[];
            /**
             * `set_tags`, `add_tags` or `remove_tags`.
             * @default set_tags
             * @enum {string}
             */
            action?: "set_tags" | "add_tags" | "remove_tags";
        };
        /** An object that always has `files`. */
        MediaUpload: {
            /** The file, with a name. Only the first of several is kept, and an empty one is refused. */
            files: Blob;
            /**
             * Says that the file is for a message: if no message takes it, it is deleted after seven days.
             * @enum {string}
             */
            linked_model?: "messages";
            /**
             * Whether the file is shown within the message.
             * @default false
             * @enum {string}
             */
            inline?: "true" | "false";
        };
        /** `conversation.created`, `conversation.status_changed`, `conversation.tags_changed`, `conversation.assigned`, `conversation.unassigned`, `message.created` or 1 more; an answer may bring others. */
        WebhookEvent: "conversation.created" | "conversation.status_changed" | "conversation.tags_changed" | "conversation.assigned" | "conversation.unassigned" | "message.created" | "message.updated" | (string & {});
        /**
         * `conversation.created`, `conversation.status_changed`, `conversation.tags_changed`, `conversation.assigned`, `conversation.unassigned`, `message.created` or 1 more.
         * @enum {string}
         */
        WebhookEventRequest: "conversation.created" | "conversation.status_changed" | "conversation.tags_changed" | "conversation.assigned" | "conversation.unassigned" | "message.created" | "message.updated";
        /** An object that always has `name`, `url` and `events`. */
        WebhookRequest: {
            /** A text, 1 to 255 characters. */
            name: string;
            /** Where deliveries go. The server takes any text. */
            url: string;
            /** A list of `WebhookEventRequest`, at least 1 items. */
            events: components["schemas"]["WebhookEventRequest"][];
            /** What deliveries are signed with; without it they aren't. The bullets that an answer shows keep the one there is. */
            secret?: string;
            /**
             * Whether deliveries are made. An update that leaves it out ends them.
             * @default false
             */
            is_active?: boolean;
        };
        /** An object that always has `id`, `created_at`, `updated_at`, `name`, `url`, `events` and 2 more. */
        Webhook: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** What the webhook is called. */
            name: string;
            /** Where deliveries go. */
            url: string;
            /** A list of `WebhookEvent`. */
            events: components["schemas"]["WebhookEvent"][];
            /** Bullets in place of the secret. Where there is none, only getWebhook and listWebhooks show an empty text. */
            secret: string;
            /** Whether deliveries are made. */
            is_active: boolean;
        };
        /** An object that always has `id` and `name`. */
        WebhookName: {
            /** A whole number. */
            id: number;
            /** What the webhook is called. */
            name: string;
        };
        /** An object that always has `model`, `field`, `operator` and `value`. */
        ConversationFilter: {
            /** Such as conversations, conversation_statuses, users or inboxes. */
            model: string;
            /** A field of that model, such as status_id, tags, name or email. One that can't be filtered by is a 500. */
            field: string;
            /** Such as equals or contains. */
            operator: string;
            /** What the field is compared with. */
            value: string;
        };
        /** An object that always has `logic` and `rules`. */
        ConversationFilterGroup: {
            /**
             * `AND` or `OR`.
             * @enum {string}
             */
            logic: "AND" | "OR";
            /** Filters, or groups of them that hold no further group. */
            rules: (components["schemas"]["ConversationFilter"] | {
                /**
                 * `AND` or `OR`.
                 * @enum {string}
                 */
                logic: "AND" | "OR";
                /** A list of `ConversationFilter`. */
                rules: components["schemas"]["ConversationFilter"][];
            })[];
        };
        /** `online`, `away`, `away_manual`, `offline` or `away_and_reassigning`; an answer may bring others. */
        Availability: "online" | "away" | "away_manual" | "offline" | "away_and_reassigning" | (string & {});
        /** `agent`, `contact`, `visitor` or `ai_assistant`; an answer may bring others. */
        UserType: "agent" | "contact" | "visitor" | "ai_assistant" | (string & {});
        /** `open`, `waiting` or `resolved`; an answer may bring others. */
        StatusCategory: "open" | "waiting" | "resolved" | (string & {});
        /** `email` or `livechat`; an answer may bring others. */
        Channel: "email" | "livechat" | (string & {});
        /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `contact_id`, `inbox_id` and 40 more. */
        Conversation: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            /** A whole number. */
            contact_id: number;
            /** A whole number. */
            inbox_id: number;
            /** Format: date-time */
            closed_at: string | null;
            /** Format: date-time */
            resolved_at: string | null;
            /** What people call the conversation by. */
            reference_number: string;
            /** The name of the priority; null where there is none. */
            priority: string | null;
            /** A whole number. */
            priority_id: number | null;
            /** The name of the status, as listStatuses has it. */
            status: string;
            /** `open`, `waiting` or `resolved`; an answer may bring others. */
            status_category: components["schemas"]["StatusCategory"];
            /** A whole number. */
            status_id: number;
            /** Format: date-time */
            first_reply_at: string | null;
            /** Format: date-time */
            last_reply_at: string | null;
            /** A whole number. */
            assigned_user_id: number | null;
            /** A whole number. */
            assigned_team_id: number | null;
            /** Format: date-time */
            waiting_since: string | null;
            /** Format: date-time */
            snoozed_until: string | null;
            /** The subject. The server adds the reference number to it. */
            subject: string | null;
            /** The e-mail address of the inbox. */
            inbox_mail: string;
            /** The contract gives its type alone. */
            inbox_reply_to: string;
            /** What the inbox is called. */
            inbox_name: string;
            /** `email` or `livechat`; an answer may bring others. */
            inbox_channel: components["schemas"]["Channel"];
            /** A list of texts. */
            tags: string[];
            /** An object whose fields the contract doesn't name. */
            meta: {
                [key: string]: unknown;
            };
            /** An object whose fields the contract doesn't name. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            last_message_at: string | null;
            /** The text of the newest message. An activity counts as one. */
            last_message: string | null;
            /** `agent` or `contact`; an answer may bring others. */
            last_message_sender: ("agent" | "contact" | (string & {})) | null;
            /** Like `last_message`, but no activity. */
            last_interaction: string | null;
            /** Format: date-time */
            last_interaction_at: string | null;
            /** `agent` or `contact`; an answer may bring others. */
            last_interaction_sender: ("agent" | "contact" | (string & {})) | null;
            /** An object that always has `id`, `created_at`, `updated_at`, `first_name`, `last_name`, `email` and 11 more. */
            contact: components["schemas"]["ConversationContact"];
            /** A whole number. */
            sla_policy_id: number | null;
            /** The name of the SLA policy; null where there is none. */
            sla_policy_name: string | null;
            /** A whole number. */
            applied_sla_id: number | null;
            /** Format: date-time */
            first_response_deadline_at: string | null;
            /** Format: date-time */
            resolution_deadline_at: string | null;
            /** Format: date-time */
            next_response_deadline_at: string | null;
            /** Format: date-time */
            next_response_met_at: string | null;
            /** A whole number. */
            csat_rating: number | null;
            /** What the contact wrote in answer to the survey. */
            csat_feedback: string | null;
            /** Format: date-time */
            csat_responded_at: string | null;
            /** In getConversation, others among the contact's ten newest; null in createConversation and in webhooks. */
            previous_conversations: components["schemas"]["PreviousConversation"][] | null;
        };
        /** An object that always has `id`, `created_at`, `updated_at`, `first_name`, `last_name`, `email` and 11 more. */
        ConversationContact: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** The contact's given name. */
            first_name: string;
            /** The contact's family name. */
            last_name: string;
            /** The contact's e-mail address. */
            email: string | null;
            /** `agent`, `contact`, `visitor` or `ai_assistant`; an answer may bring others. */
            type: components["schemas"]["UserType"];
            /** `online`, `away`, `away_manual`, `offline` or `away_and_reassigning`; an answer may bring others. */
            availability_status: components["schemas"]["Availability"];
            /** Where the contact's picture is; null where there is none. */
            avatar_url: string | null;
            /** The phone number; null where none is known. */
            phone_number: string | null;
            /** The country of the phone number, as a code; null where none is known. */
            phone_number_country_code: string | null;
            /** The country; null where none is known. */
            country: string | null;
            /** An object whose fields the contract doesn't name. */
            custom_attributes: {
                [key: string]: unknown;
            } | null;
            /** The contract gives its type alone. */
            enabled: boolean;
            /** Format: date-time */
            last_active_at: string | null;
            /** Format: date-time */
            last_login_at: string | null;
            /** What another system calls the contact, as createConversation was told. */
            external_user_id: string | null;
        };
        /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `subject`, `contact` and 2 more. */
        PreviousConversation: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            /** The subject. The server adds the reference number to it. */
            subject: string;
            /** An object that always has `first_name`, `last_name` and `avatar_url`. */
            contact: {
                /** The contact's given name. */
                first_name: string;
                /** The contact's family name. */
                last_name: string;
                /** Where the contact's picture is; null where there is none. */
                avatar_url: string | null;
            };
            /** The text of the newest message. An activity counts as one. */
            last_message: string | null;
            /** Format: date-time */
            last_message_at: string | null;
        };
        /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `reference_number`, `waiting_since` and 27 more. */
        ConversationListItem: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            /** What people call the conversation by. */
            reference_number: string;
            /** Format: date-time */
            waiting_since: string | null;
            /** An object that always has `created_at`, `updated_at`, `first_name`, `last_name`, `email` and `avatar_url`. */
            contact: {
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                updated_at: string;
                /** The contact's given name. */
                first_name: string;
                /** The contact's family name. */
                last_name: string;
                /** The contact's e-mail address. */
                email: string | null;
                /** Where the contact's picture is; null where there is none. */
                avatar_url: string | null;
            };
            /** `email` or `livechat`; an answer may bring others. */
            inbox_channel: components["schemas"]["Channel"];
            /** What the inbox is called. */
            inbox_name: string;
            /** A whole number. */
            sla_policy_id: number | null;
            /** Format: date-time */
            first_reply_at: string | null;
            /** Format: date-time */
            last_reply_at: string | null;
            /** Format: date-time */
            resolved_at: string | null;
            /** The subject. The server adds the reference number to it. */
            subject: string | null;
            /** The text of the newest message. An activity counts as one. */
            last_message: string | null;
            /** Format: date-time */
            last_message_at: string | null;
            /** `agent` or `contact`; an answer may bring others. */
            last_message_sender: ("agent" | "contact" | (string & {})) | null;
            /** Like `last_message`, but no activity. */
            last_interaction: string | null;
            /** Format: date-time */
            last_interaction_at: string | null;
            /** `agent` or `contact`; an answer may bring others. */
            last_interaction_sender: ("agent" | "contact" | (string & {})) | null;
            /** Format: date-time */
            next_sla_deadline_at: string | null;
            /** A whole number. */
            priority_id: number | null;
            /** A whole number. */
            assigned_user_id: number | null;
            /** A whole number. */
            assigned_team_id: number | null;
            /** A whole number. */
            unread_message_count: number;
            /** The name of the status, as listStatuses has it. */
            status: string;
            /** The name of the priority; null where there is none. */
            priority: string | null;
            /** Format: date-time */
            first_response_deadline_at: string | null;
            /** Format: date-time */
            resolution_deadline_at: string | null;
            /** A whole number. */
            applied_sla_id: number | null;
            /** Format: date-time */
            next_response_deadline_at: string | null;
            /** Format: date-time */
            next_response_met_at: string | null;
            /** Format: uuid */
            mentioned_message_uuid: string | null;
        };
        /** An object that always has `created_at`, `uuid`, `reference_number`, `subject` and `status`. */
        ConversationSearchResult: {
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            uuid: string;
            /** What people call the conversation by. */
            reference_number: string;
            /** The subject. The server adds the reference number to it. */
            subject: string;
            /** The name of the status, as listStatuses has it. */
            status: string;
        };
        /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `store`, `filename` and 8 more. */
        Media: {
            /** What `attachments` of a message take. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            uuid: string;
            /** `fs` or `s3`; an answer may bring others. */
            store: "fs" | "s3" | (string & {});
            /** With - for spaces and for letters outside ASCII. */
            filename: string;
            /** As the upload said; the server doesn't look. */
            content_type: string;
            /** The contract gives its type alone. */
            content_id: string;
            /** A whole number. */
            model_id: number | null;
            /** What the file belongs to, such as `messages`; null where nothing has taken it yet. */
            model_type: string | null;
            /** `attachment` or `inline`; an answer may bring others. */
            disposition: ("attachment" | "inline" | (string & {})) | null;
            /** In bytes. */
            size: number;
            /** An object of which every field may be missing. */
            meta: {
                /** A whole number. */
                width?: number;
                /** A whole number. */
                height?: number;
            } & {
                [key: string]: unknown;
            };
            /** Opens the file for an hour, for whoever has it. */
            url: string;
        };
        /** An object that always has `id`, `created_at`, `first_name`, `last_name`, `email` and `external_user_id`. */
        ContactSearchResult: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** The contact's given name. */
            first_name: string;
            /** The contact's family name. */
            last_name: string;
            /** The contact's e-mail address. */
            email: string;
            /** What another system calls the contact, as createConversation was told. */
            external_user_id: string | null;
        };
        /** An object that always has `id`, `created_at`, `updated_at`, `first_name`, `last_name`, `email` and 17 more. */
        User: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** The given name. */
            first_name: string;
            /** The family name. */
            last_name: string;
            /** The e-mail address. */
            email: string | null;
            /** `agent`, `contact`, `visitor` or `ai_assistant`; an answer may bring others. */
            type: components["schemas"]["UserType"];
            /** `online`, `away`, `away_manual`, `offline` or `away_and_reassigning`; an answer may bring others. */
            availability_status: components["schemas"]["Availability"];
            /** The country of the phone number, as a code; null where none is known. */
            phone_number_country_code: string | null;
            /** The phone number; null where none is known. */
            phone_number: string | null;
            /** Where the picture is; null where there is none. */
            avatar_url: string | null;
            /** False for an agent who is disabled, whose key is refused with a 401. */
            enabled: boolean;
            /** Format: date-time */
            last_active_at: string | null;
            /** Format: date-time */
            last_login_at: string | null;
            /** A list of texts. */
            roles: string[] | null;
            /** A list of texts. */
            permissions: string[] | null;
            /** The country; null where none is known. */
            country: string | null;
            /** An object whose fields the contract doesn't name. */
            meta: {
                [key: string]: unknown;
            } | null;
            /** An object whose fields the contract doesn't name. */
            custom_attributes: {
                [key: string]: unknown;
            } | null;
            /** What another system calls the contact, as createConversation was told. */
            external_user_id: string | null;
            /** A list of objects. Each: An object that always has `id`, `name` and `emoji`. */
            teams: {
                /** A whole number. */
                id: number;
                /** What the team is called. */
                name: string;
                /** The team's emoji; null where it has none. */
                emoji: string | null;
            }[];
            /** A whole number. */
            contact_channel_id?: number;
            /** In getCurrentAgent, the key itself. */
            api_key: string | null;
            /** Format: date-time */
            api_key_last_used_at: string | null;
        };
        /** An object that always has `id`, `created_at`, `name` and `category`. */
        Status: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** What updateConversationStatus takes, to the letter. */
            name: string;
            /** `open`, `waiting` or `resolved`; an answer may bring others. */
            category: components["schemas"]["StatusCategory"];
        };
        /** An object that always has `id`, `created_at`, `updated_at` and `name`. */
        Tag: {
            /** A whole number. */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** What updateConversationTags takes. */
            name: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        MessageCreatedEvent: {
            /**
             * Always `message.created`.
             * @enum {string}
             */
            event: "message.created";
            /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `type`, `status` and 11 more. */
            payload: components["schemas"]["Message"];
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        MessageUpdatedEvent: {
            /**
             * Always `message.updated`.
             * @enum {string}
             */
            event: "message.updated";
            /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `type`, `status` and 11 more. */
            payload: components["schemas"]["Message"];
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        ConversationCreatedEvent: {
            /**
             * Always `conversation.created`.
             * @enum {string}
             */
            event: "conversation.created";
            /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `contact_id`, `inbox_id` and 40 more. */
            payload: components["schemas"]["Conversation"];
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        ConversationStatusChangedEvent: {
            /**
             * Always `conversation.status_changed`.
             * @enum {string}
             */
            event: "conversation.status_changed";
            /** An object that always has `conversation_uuid`, `actor_id`, `conversation`, `previous_status`, `new_status` and `snooze_until`. */
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** The agent who did it. */
                actor_id: number;
                /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `contact_id`, `inbox_id` and 40 more. */
                conversation: components["schemas"]["Conversation"];
                /** The name of the status before. */
                previous_status: string;
                /** The name of the status now. */
                new_status: string;
                /** Empty unless the conversation is snoozed. */
                snooze_until: string;
            };
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        ConversationTagsChangedEvent: {
            /**
             * Always `conversation.tags_changed`.
             * @enum {string}
             */
            event: "conversation.tags_changed";
            /** An object that always has `conversation_uuid`, `actor_id`, `conversation`, `previous_tags` and `new_tags`. */
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** The agent who did it. */
                actor_id: number;
                /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `contact_id`, `inbox_id` and 40 more. */
                conversation: components["schemas"]["Conversation"];
                /** A list of texts. */
                previous_tags: string[];
                /** A list of texts. */
                new_tags: string[];
            };
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        ConversationAssignedEvent: {
            /**
             * Always `conversation.assigned`.
             * @enum {string}
             */
            event: "conversation.assigned";
            /** An object that always has `conversation_uuid`, `actor_id`, `conversation` and `assigned_to`. */
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** The agent who did it. */
                actor_id: number;
                /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `contact_id`, `inbox_id` and 40 more. */
                conversation: components["schemas"]["Conversation"];
                /** The agent who was assigned. */
                assigned_to: number;
            };
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        ConversationUnassignedEvent: {
            /**
             * Always `conversation.unassigned`.
             * @enum {string}
             */
            event: "conversation.unassigned";
            /** An object that always has `conversation_uuid`, `actor_id` and `conversation`. */
            payload: {
                /** Format: uuid */
                conversation_uuid: string;
                /** The agent who did it. */
                actor_id: number;
                /** An object that always has `id`, `created_at`, `updated_at`, `uuid`, `contact_id`, `inbox_id` and 40 more. */
                conversation: components["schemas"]["Conversation"];
            };
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `event`, `payload` and `timestamp`. */
        WebhookTestEvent: {
            /**
             * Always `webhook.test`.
             * @enum {string}
             */
            event: "webhook.test";
            /** An object that always has `id` and `name`. */
            payload: {
                /** A whole number. */
                id: number;
                /** What the webhook is called. */
                name: string;
            };
            /**
             * When it was sent, in UTC and whole seconds.
             * Format: date-time
             */
            timestamp: string;
        };
        /** An object that always has `status`, `message`, `data` and `error_type`. */
        ErrorEnvelope: {
            /**
             * Always `error`.
             * @enum {string}
             */
            status: "error";
            /** Says what went wrong, in the language of the server. */
            message: string;
            /** Null, save where the body of a webhook can't be read. */
            data: string | null;
            /** The kind of error. Tell errors apart by this and the status, never by the message. */
            error_type: "GeneralException" | "PermissionException" | "InputException" | "DataException" | "NetworkException" | "NotFoundException" | "ConflictException" | "UnauthorizedException" | "RateLimitException" | (string & {});
        };
    };
    responses: {
        /** The input is refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The key is wrong or missing, or the server's database is away. */
        NotIdentified: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The caller may not do this. A request that changes something and has no credential gets it too. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** There is none of that name or number. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The server failed, or was given what it doesn't check; nothing tells the two apart. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** The server failed. Read in its source, and never seen. */
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
        /** The conversation, by its UUID. */
        OfConversation: string;
        /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
        ConversationUuid: string;
        /** The message, by its UUID. */
        MessageUuid: string;
        /** The contact, by its number. */
        ContactId: number;
        /** The webhook, by its number. */
        WebhookId: number;
        /** Which page, from 1. */
        Page: number;
        /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
        PageSize: number;
        /** What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
        OrderBy: string;
        /** Which way to sort. */
        Order: "asc" | "desc";
        /** Filters that must all hold, or a group that says how they go together; sent as JSON. */
        Filters: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
        /** What to look for: at least three bytes, in which % and _ stand for any text and any character. */
        SearchQuery: string;
        /** `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex, keyed with the webhook's secret. Missing where it has none. */
        Signature: string;
        Sender: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Parts of the contract that have no name of their own. */
export type $defs = Record<string, never>;
/** The contract's operations, with all that goes in and comes back. */
export interface operations {
    listMessages: {
        parameters: {
            query?: {
                /** Which page, from 1. */
                page?: number;
                /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** True for notes and activities, false for what the contact sees. Both where it is left out. */
                private?: boolean;
                /** The types to list, all where it is left out. The name is repeated for each; a comma doesn't part them. */
                type?: ("incoming" | "outgoing" | "activity")[];
            };
            header?: never;
            path: {
                /** The conversation, by its UUID. */
                cuuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** A text, in the format `uuid`. */
                cuuid: string;
            };
            cookie?: never;
        };
        /** The message to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** The message was taken in. */
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
            /** The message cannot be sent as asked. */
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
            /** The caller could not be identified. */
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
            /** The caller may not do this, or sent no credentials that the server can read. */
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
            /** No such conversation. */
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
            /** The request did not come in time. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** The headers are larger than the server takes. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** The server failed to handle the request. */
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
                /** The conversation, by its UUID. */
                cuuid: string;
                /** The message, by its UUID. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The conversation, by its UUID. */
                cuuid: string;
                /** The message, by its UUID. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
            /** Done. */
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
                /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** Which page, from 1. */
                page?: number;
                /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
                order_by?: string;
                /** Which way to sort. */
                order?: "asc" | "desc";
                /** Filters that must all hold, or a group that says how they go together; sent as JSON. */
                filters?: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** Which page, from 1. */
                page?: number;
                /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
                order_by?: string;
                /** Which way to sort. */
                order?: "asc" | "desc";
                /** Filters that must all hold, or a group that says how they go together; sent as JSON. */
                filters?: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** Which page, from 1. */
                page?: number;
                /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
                page_size?: number;
                /** What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
                order_by?: string;
                /** Which way to sort. */
                order?: "asc" | "desc";
                /** Filters that must all hold, or a group that says how they go together; sent as JSON. */
                filters?: components["schemas"]["ConversationFilter"][] | components["schemas"]["ConversationFilterGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** What to look for: at least three bytes, in which % and _ stand for any text and any character. */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
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
            /** Done. */
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
                /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
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
            /** Done. */
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
                /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
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
            /** Done. */
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
                /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
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
            /** Done. */
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
            /** Done. */
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
            /** Done. */
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
            /** Done. */
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
            /** The file is larger than the server takes, which is 20 MB unless set otherwise. */
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
                /** What to look for: at least three bytes, in which % and _ stand for any text and any character. */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The contact, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
            /** Done. */
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
            /** Done. */
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
            /** Made, or refused in the body. */
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
            /** Done. */
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
                /** The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The webhook, by its number. */
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
            /** Replaced, or refused in the body. */
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
                /** The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
                /** The webhook, by its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done. */
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
