// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
/** The contract's paths, and the operations of each. */
export interface paths {
    "/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a message from an end user into the thread between that end user and an agent. Returns the message as it was made, the replies to it and the state of the thread. */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a thread. Lists all messages of a thread, oldest first and without pages. A message has no identifier of its own. */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/thread/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a thread. Gets one thread between an end user and an agent, without its messages. */
        get: operations["getThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enduser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an end user. Makes an end user, in whose name messages can then be sent. A repeat makes another one, and there is no key of your own by which the first could be found again. */
        post: operations["createEndUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enduser/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an end user. Gets one end user. How it refuses isn't known. */
        get: operations["getEndUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a call and its status. Gets one call. How it refuses isn't known. */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** What the vendor sends by itself, by the event's name. */
export interface webhooks {
    on_call_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A call has ended. A call has ended, with what was said in it. Altur has no event for messages. Answer with a 200 within 10 seconds; anything else is sent again, up to 5 times and ever later. There are two forms of the body and two ways of signing, of different ages; more properties may come. Nothing in it tells when a delivery was signed. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** The signature, made with the webhook's secret. */
                    "X-Altur-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallEnded"] | components["schemas"]["CallEndedOlder"];
                };
            };
            responses: {
                /** It was taken. No other status counts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** It is sent again. */
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
        /** An object of which every field may be missing. */
        MessageResponse: {
            /** An object of which every field may be missing. */
            thread?: components["schemas"]["Thread"];
            /** The messages that answer the one sent. */
            messages?: components["schemas"]["Message"][];
            /** An object that always has `thread_id`, `type`, `sent_by` and `sent_at`. */
            in_response_to?: components["schemas"]["Message"];
        };
        /** An object that always has `error` and `message`. */
        Error: {
            /** Format: int32 */
            error: number;
            /** Says what went wrong. */
            message: string;
        };
        /** An object of which every field may be missing. */
        Thread: {
            /** Identifies the thread. */
            id?: string;
            /** An object of which every field may be missing. */
            agent?: components["schemas"]["Agent"];
            /** An object that always has `id`, `display_name` and `integration_type`. */
            end_user?: components["schemas"]["EndUser"];
            /** An object that always has `id` and `type`. */
            integration?: components["schemas"]["Integration"];
            /**
             * When the thread last changed.
             * Format: date-time
             */
            updated_at?: string;
            /** True while the agent answers this thread by itself. */
            active?: boolean;
            /** True when the thread is blocked. */
            blocked?: boolean;
            /** The tags that the thread bears. */
            tags?: components["schemas"]["Tag"][];
            /** The users who look after the thread. */
            assigned_to?: components["schemas"]["User"][];
        };
        /** An object that always has `thread_id`, `type`, `sent_by` and `sent_at`. */
        Message: {
            /** Identifies the thread that holds the message. */
            thread_id: string;
            /** What kind of message it is. */
            type: "text" | "image" | "audio" | "video" | "button" | "template" | "document" | (string & {});
            /** The text of the message. */
            content?: string;
            /** The media of the message, mostly given as a URL, if it has any. */
            media?: string;
            /** Who wrote the message. */
            sent_by: "AI" | "EU" | "SYS" | (string & {});
            /** The Altur user who sent the message by hand in the app, by identifier. */
            sent_by_user?: string;
            /**
             * When it was sent.
             * Format: date-time
             */
            sent_at: string;
            /** True when the message counts as read. */
            read?: boolean;
        };
        /** An object of which every field may be missing. */
        Agent: {
            /**
             * Identifies the agent.
             * Format: uuid4
             */
            id?: string;
            /** What the agent is called. */
            name?: string;
        };
        /** An object that always has `id`, `display_name` and `integration_type`. */
        EndUser: {
            /**
             * Identifies the end user.
             * Format: uuid4
             */
            id: string;
            /** The name shown for the end user. */
            display_name: string;
            /** The channel that the integration uses. */
            integration_type: "api" | "whatsapp" | (string & {});
            /** What an agent, human or not, should know about the end user. */
            info?: string;
        };
        /** An object that always has `id` and `type`. */
        Integration: {
            /** Identifies the integration. */
            id: string;
            /** The channel that the integration uses. */
            type: "api" | "whatsapp" | (string & {});
        };
        /** An object that always has `id`, `name` and `color`. */
        Tag: {
            /** Identifies the tag. */
            id: string;
            /** What the tag is called. */
            name: string;
            /** The color in which the app shows the tag. */
            color: "blue" | "green" | "red" | "pink" | "purple" | "orange" | "yellow" | (string & {});
        };
        /** An object that always has `id` and `email`. */
        User: {
            /** Identifies the user. */
            id: string;
            /** Where the user gets email. */
            email: string;
            /** The given name of the user. */
            first_name?: string;
            /** The family name of the user. */
            last_name?: string;
        };
        /** An object of which every field may be missing. */
        NewEndUser: {
            /** The name to show for the end user. */
            display_name?: string;
            /** What an agent, human or not, should know about the end user. */
            info?: string;
        };
        /** An object of which every field may be missing. */
        Call: {
            /** Identifies the call. */
            id?: string;
            /** An object of which every field may be missing. */
            thread?: components["schemas"]["Thread"];
            /** `inbound` or `outbound`; an answer may bring others. */
            type?: "inbound" | "outbound" | (string & {});
            /** `created`, `queued`, `ringing`, `in-progress`, `forwarding`, `ended` or 3 more; an answer may bring others. */
            status?: "created" | "queued" | "ringing" | "in-progress" | "forwarding" | "ended" | "busy" | "no-answer" | "failed" | (string & {});
            /** `human`, `machine` or `unknown`; an answer may bring others. */
            answered_by?: "human" | "machine" | "unknown" | (string & {});
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            started_at?: string;
            /** Format: date-time */
            ended_at?: string;
            /** A whole number. */
            duration?: number;
            /** Called `billed_duration` in the event. */
            billable_duration?: number;
        };
        /** The end of a call, as current pages have it. It was seen in part. */
        CallEnded: {
            /**
             * Always `on_call_end`.
             * @enum {string}
             */
            event_type?: "on_call_end";
            /** Identifies the call. */
            id?: string;
            /**
             * `inbound` or `outbound`.
             * @enum {string}
             */
            type?: "inbound" | "outbound";
            /** Shown as `ended`. */
            status?: string;
            /** The phone number that called. */
            phone_number_from?: string;
            /** The phone number that was called. */
            phone_number_to?: string;
            /** `human`, `machine` or `unknown`; an answer may bring others. */
            answered_by?: "human" | "machine" | "unknown" | (string & {});
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            started_at?: string;
            /** Format: date-time */
            ended_at?: string;
            /** A whole number. */
            duration?: number;
            /** Called `billable_duration` by getCall. */
            billed_duration?: number;
            /** Where the recording of the call is. */
            recording_url?: string;
            /** A list of objects. Each: An object of which every field may be missing. */
            transcript?: {
                /** Shown as `assistant` and `user`, where listMessages says AI, EU and SYS. */
                sent_by?: string;
                /** Format: date-time */
                sent_at?: string;
                /** What was said. */
                content?: string;
            }[];
            /** The agent that was in the call. */
            assistant?: components["schemas"]["CallAssistant"];
            /** An object of which every field may be missing. */
            end_user?: {
                /** Identifies the end user. */
                id?: string;
                /** Shown as `converted`. */
                status?: string;
                /** What the end user is called. */
                display_name?: string;
                /** The phone number of the end user. */
                phone_number?: string;
                /** The contract gives its type alone. */
                context?: string;
                /** An object whose fields the contract doesn't name. */
                extracted_data?: {
                    [key: string]: unknown;
                };
                /** A list of texts. */
                tags?: string[];
            };
            /** It may have more; the page wasn't seen to its end. */
            campaign_user?: {
                /** The contract gives its type alone. */
                f_id?: string;
                /** The contract gives its type alone. */
                name?: string;
                /** The contract gives its type alone. */
                contact?: string;
                /** The contract gives its type alone. */
                context?: string;
            };
        };
        /** The end of a call, as an older page has it. It was seen in part. */
        CallEndedOlder: {
            /**
             * Always `on_call_end`.
             * @enum {string}
             */
            type?: "on_call_end";
            /** Identifies the call. */
            id?: string;
            /** The contract gives its type alone. */
            status?: string;
            /** `human`, `machine` or `unknown`; an answer may bring others. */
            answered_by?: "human" | "machine" | "unknown" | (string & {});
            /** A list of objects. Each: An object whose fields the contract doesn't name. */
            transcript?: Record<string, unknown>[];
            /** Where the recording of the call is. */
            recording_url?: string;
            /** The agent that was in the call. */
            assistant?: components["schemas"]["CallAssistant"];
            /** An object of which every field may be missing. */
            end_user?: {
                /** Identifies the end user. */
                id?: string;
                /** The contract gives its type alone. */
                status?: string;
                /** What the end user is called. */
                display_name?: string;
                /** The phone number of the end user. */
                phone_number?: string;
                /** The contract gives its type alone. */
                context?: string;
                /** An object whose fields the contract doesn't name. */
                extracted_data?: {
                    [key: string]: unknown;
                };
            };
        };
        /** The agent that was in the call. */
        CallAssistant: {
            /** Identifies the agent. */
            id?: string;
            /** The contract gives its type alone. */
            nickname?: string;
            /** What the agent is called. */
            name?: string;
        };
        /** An object that always has `detail`. */
        Throttled: {
            /** Says that the call was throttled and in how many seconds to try again. */
            detail: string;
        };
    };
    responses: {
        /** The input is refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Parts of the contract that have no name of their own. */
export type $defs = Record<string, never>;
/** The contract's operations, with all that goes in and comes back. */
export interface operations {
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Identifies the agent that gets the message.
                     * Format: uuid
                     */
                    agent_id: string;
                    /**
                     * Identifies the end user that the message is from.
                     * Format: uuid
                     */
                    end_user_id: string;
                    /** What the message says. */
                    content: string;
                };
            };
        };
        responses: {
            /** The thread with the message and its replies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "thread": {
                     *         "id": "5e0a4c1b-8d27-4f63-9a51-7b6c2d90e814",
                     *         "agent": {
                     *           "id": "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3",
                     *           "name": "Shop assistant"
                     *         },
                     *         "end_user": {
                     *           "id": "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12",
                     *           "display_name": "Ana Ruiz",
                     *           "integration_type": "api",
                     *           "info": "Customer since 2024."
                     *         },
                     *         "integration": {
                     *           "id": "3b9e5f74-2a6c-4b18-8d03-6c1f4e7a9052",
                     *           "type": "api"
                     *         },
                     *         "updated_at": "2026-03-02T09:15:06Z",
                     *         "active": true,
                     *         "blocked": false,
                     *         "tags": [
                     *           {
                     *             "id": "a7d1c3e8-0b59-4f26-95e4-3c8f6a2b1d70",
                     *             "name": "orders",
                     *             "color": "blue"
                     *           }
                     *         ],
                     *         "assigned_to": []
                     *       },
                     *       "messages": [
                     *         {
                     *           "thread_id": "5e0a4c1b-8d27-4f63-9a51-7b6c2d90e814",
                     *           "type": "text",
                     *           "content": "Your order left our warehouse this morning.",
                     *           "sent_by": "AI",
                     *           "sent_at": "2026-03-02T09:15:06Z",
                     *           "read": false
                     *         }
                     *       ],
                     *       "in_response_to": {
                     *         "thread_id": "5e0a4c1b-8d27-4f63-9a51-7b6c2d90e814",
                     *         "type": "text",
                     *         "content": "Where is my order?",
                     *         "sent_by": "EU",
                     *         "sent_at": "2026-03-02T09:15:01Z",
                     *         "read": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** Something went wrong that was not foreseen. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": 400,
                     *       "message": "The request could not be handled."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** The credentials are missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": 401,
                     *       "message": "The API key is not valid."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** No such agent, or no such end user. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": 404,
                     *       "message": "The agent was not found."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** Too many requests in too short a time. */
            429: {
                headers: {
                    /**
                     * After how many seconds to try again.
                     * @example 30
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Request was throttled. Expected available in 30 seconds."
                     *     }
                     */
                    "application/json": components["schemas"]["Throttled"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifies the thread, as an answer to sendMessage does. */
                thread_id: string;
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
                    "application/json": components["schemas"]["Message"][];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifies the thread. */
                id: string;
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
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    createEndUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEndUser"];
            };
        };
        responses: {
            /** Made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndUser"];
                };
            };
            400: components["responses"]["Refused"];
            /** The credentials are missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEndUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifies the end user. */
                id: string;
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
                    "application/json": components["schemas"]["EndUser"];
                };
            };
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifies the call. It is no UUID. */
                id: string;
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
                    "application/json": components["schemas"]["Call"];
                };
            };
        };
    };
}
