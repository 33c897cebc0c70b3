// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
export interface paths {
    "/api/v1/conversations/{cuuid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
}
export type webhooks = Record<string, never>;
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
            author?: {
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
        ErrorEnvelope: {
            /** @enum {string} */
            status: "error";
            /** @description Says what went wrong, in the language of the server. */
            message: string;
            data: {
                [key: string]: unknown;
            } | null;
            /** @description The kind of error. Tell errors apart by this and the status, never by the message. */
            error_type: "GeneralException" | "PermissionException" | "InputException" | "DataException" | "NetworkException" | "NotFoundException" | "ConflictException" | "UnauthorizedException" | "RateLimitException" | (string & {});
        };
    };
    responses: never;
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
}
