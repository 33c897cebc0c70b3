// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
export interface paths {
    "/api/v2/agent/receiveMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send message to an agent from your own platform
         * @description Queues a message for an AI agent on behalf of your own platform. The answers go to `outboundMessageWebhookUrl`, so give one here or set one on the organization. Open to resellers and partners only.
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
        Failure: {
            /** @example false */
            success?: boolean;
            message?: string;
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
            query?: {
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The agent: its account ID, its phone number or its username.
                     * @example agent123
                     */
                    targetAgent: string;
                    /**
                     * @description Whom the message is from: a phone number or another address.
                     * @example +15551231234
                     */
                    sourceAddress: string;
                    /**
                     * @description What the message says.
                     * @example Hello there
                     */
                    message: string;
                    /**
                     * @example [
                     *       {
                     *         "type": "image",
                     *         "url": "https://example.com/image.png"
                     *       }
                     *     ]
                     */
                    attachments?: {
                        type?: string;
                        url?: string;
                    }[];
                    /**
                     * @example {
                     *       "threadId": "abc123"
                     *     }
                     */
                    context?: Record<string, unknown>;
                    /**
                     * @example {
                     *       "key": "value"
                     *     }
                     */
                    metadata?: Record<string, unknown>;
                    /**
                     * @description Where answers of the agent are sent by POST. Without it, the webhook setting of the same name is used.
                     * @example https://example.com/hook
                     */
                    outboundMessageWebhookUrl?: string;
                };
            };
        };
        responses: {
            /** @description The message is in the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example true */
                        success?: boolean;
                        /** @example uuid */
                        messageUuid?: string;
                    };
                };
            };
            /** @description The message could not be put in the queue. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example false */
                        success?: boolean;
                        /** @example Invalid Vida user */
                        message?: string;
                    };
                };
            };
            /** @description The token is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Unauthorized Request"
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": false,
                     *       "message": "Forbidden"
                     *     }
                     */
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
