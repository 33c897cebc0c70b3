// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
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
        /** @description Puts a message from an end user into the thread between that end user and an agent. Returns the message as it was made, the replies to it and the state of the thread. */
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
        /**
         * List the messages of a thread
         * @description Lists all messages of a thread, oldest first and without pages. A message has no identifier of its own.
         */
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
        /**
         * Get a thread
         * @description Gets one thread between an end user and an agent, without its messages.
         */
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
        /**
         * Make an end user
         * @description Makes an end user, in whose name messages can then be sent. A repeat makes another one, and there is no key of your own by which the first could be found again.
         */
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
        /**
         * Get an end user
         * @description Gets one end user. How it refuses isn't known.
         */
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
        /**
         * Get a call and its status
         * @description Gets one call. How it refuses isn't known.
         */
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
        /**
         * A call has ended
         * @description A call has ended, with what was said in it. Altur has no event for messages. Answer with a 200 within 10 seconds; anything else is sent again, up to 5 times and ever later. There are two forms of the body and two ways of signing, of different ages; more properties may come. Nothing in it tells when a delivery was signed.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The signature, made with the webhook's secret. */
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
                /** @description It was taken. No other status counts. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is sent again. */
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
        MessageResponse: {
            thread?: components["schemas"]["Thread"];
            /** @description The messages that answer the one sent. */
            messages?: components["schemas"]["Message"][];
            in_response_to?: components["schemas"]["Message"];
        };
        Error: {
            /** Format: int32 */
            error: number;
            message: string;
        };
        Thread: {
            /** @description Identifies the thread. */
            id?: string;
            agent?: components["schemas"]["Agent"];
            end_user?: components["schemas"]["EndUser"];
            integration?: components["schemas"]["Integration"];
            /**
             * Format: date-time
             * @description When the thread last changed.
             */
            updated_at?: string;
            /** @description True while the agent answers this thread by itself. */
            active?: boolean;
            /** @description True when the thread is blocked. */
            blocked?: boolean;
            /** @description The tags that the thread bears. */
            tags?: components["schemas"]["Tag"][];
            /** @description The users who look after the thread. */
            assigned_to?: components["schemas"]["User"][];
        };
        Message: {
            /** @description Identifies the thread that holds the message. */
            thread_id: string;
            /** @description What kind of message it is. */
            type: "text" | "image" | "audio" | "video" | "button" | "template" | "document" | (string & {});
            /** @description The text of the message. */
            content?: string;
            /** @description The media of the message, mostly given as a URL, if it has any. */
            media?: string;
            /** @description Who wrote the message. */
            sent_by: "AI" | "EU" | "SYS" | (string & {});
            /** @description The Altur user who sent the message by hand in the app, by identifier. */
            sent_by_user?: string;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            sent_at: string;
            /** @description True when the message counts as read. */
            read?: boolean;
        };
        Agent: {
            /**
             * Format: uuid4
             * @description Identifies the agent.
             */
            id?: string;
            /** @description What the agent is called. */
            name?: string;
        };
        EndUser: {
            /**
             * Format: uuid4
             * @description Identifies the end user.
             */
            id: string;
            /** @description The name shown for the end user. */
            display_name: string;
            /** @description The channel that the integration uses. */
            integration_type: "api" | "whatsapp" | (string & {});
            /** @description What an agent, human or not, should know about the end user. */
            info?: string;
        };
        Integration: {
            /** @description Identifies the integration. */
            id: string;
            /** @description The channel that the integration uses. */
            type: "api" | "whatsapp" | (string & {});
        };
        Tag: {
            /** @description Identifies the tag. */
            id: string;
            /** @description What the tag is called. */
            name: string;
            /** @description The color in which the app shows the tag. */
            color: "blue" | "green" | "red" | "pink" | "purple" | "orange" | "yellow" | (string & {});
        };
        User: {
            /** @description Identifies the user. */
            id: string;
            /** @description Where the user gets email. */
            email: string;
            /** @description The given name of the user. */
            first_name?: string;
            /** @description The family name of the user. */
            last_name?: string;
        };
        NewEndUser: {
            /** @description The name to show for the end user. */
            display_name?: string;
            /** @description What an agent, human or not, should know about the end user. */
            info?: string;
        };
        Call: {
            /** @description Identifies the call. */
            id?: string;
            thread?: components["schemas"]["Thread"];
            type?: "inbound" | "outbound" | (string & {});
            status?: "created" | "queued" | "ringing" | "in-progress" | "forwarding" | "ended" | "busy" | "no-answer" | "failed" | (string & {});
            answered_by?: "human" | "machine" | "unknown" | (string & {});
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            started_at?: string;
            /** Format: date-time */
            ended_at?: string;
            duration?: number;
            /** @description Called `billed_duration` in the event. */
            billable_duration?: number;
        };
        /** @description The end of a call, as current pages have it. It was seen in part. */
        CallEnded: {
            /** @enum {string} */
            event_type?: "on_call_end";
            /** @description Identifies the call. */
            id?: string;
            /** @enum {string} */
            type?: "inbound" | "outbound";
            /** @description Shown as `ended`. */
            status?: string;
            phone_number_from?: string;
            phone_number_to?: string;
            answered_by?: "human" | "machine" | "unknown" | (string & {});
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            started_at?: string;
            /** Format: date-time */
            ended_at?: string;
            duration?: number;
            /** @description Called `billable_duration` by getCall. */
            billed_duration?: number;
            recording_url?: string;
            transcript?: {
                /** @description Shown as `assistant` and `user`, where listMessages says AI, EU and SYS. */
                sent_by?: string;
                /** Format: date-time */
                sent_at?: string;
                content?: string;
            }[];
            assistant?: components["schemas"]["CallAssistant"];
            end_user?: {
                id?: string;
                /** @description Shown as `converted`. */
                status?: string;
                display_name?: string;
                phone_number?: string;
                context?: string;
                extracted_data?: {
                    [key: string]: unknown;
                };
                tags?: string[];
            };
            /** @description It may have more; the page wasn't seen to its end. */
            campaign_user?: {
                f_id?: string;
                name?: string;
                contact?: string;
                context?: string;
            };
        };
        /** @description The end of a call, as an older page has it. It was seen in part. */
        CallEndedOlder: {
            /** @enum {string} */
            type?: "on_call_end";
            /** @description Identifies the call. */
            id?: string;
            status?: string;
            answered_by?: "human" | "machine" | "unknown" | (string & {});
            transcript?: Record<string, unknown>[];
            recording_url?: string;
            assistant?: components["schemas"]["CallAssistant"];
            end_user?: {
                id?: string;
                status?: string;
                display_name?: string;
                phone_number?: string;
                context?: string;
                extracted_data?: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description The agent that was in the call. */
        CallAssistant: {
            id?: string;
            nickname?: string;
            name?: string;
        };
        Throttled: {
            /** @description Says that the call was throttled and in how many seconds to try again. */
            detail: string;
        };
    };
    responses: {
        /** @description The input is refused. */
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
export type $defs = Record<string, never>;
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
                     * Format: uuid
                     * @description Identifies the agent that gets the message.
                     */
                    agent_id: string;
                    /**
                     * Format: uuid
                     * @description Identifies the end user that the message is from.
                     */
                    end_user_id: string;
                    /** @description What the message says. */
                    content: string;
                };
            };
        };
        responses: {
            /** @description The thread with the message and its replies. */
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
            /** @description Something went wrong that was not foreseen. */
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
            /** @description The credentials are missing or wrong. */
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
            /** @description No such agent, or no such end user. */
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /**
                     * @description After how many seconds to try again.
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
                /** @description Identifies the thread, as an answer to sendMessage does. */
                thread_id: string;
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
                /** @description Identifies the thread. */
                id: string;
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
            /** @description Made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndUser"];
                };
            };
            400: components["responses"]["Refused"];
            /** @description The credentials are missing or wrong. */
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
                /** @description Identifies the end user. */
                id: string;
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
                /** @description Identifies the call. It is no UUID. */
                id: string;
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
                    "application/json": components["schemas"]["Call"];
                };
            };
        };
    };
}
