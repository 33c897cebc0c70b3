// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `pnpm generate ishvana`.
export interface paths {
    "/api/agents/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Agent Message
         * @description Sends a message straight to one agent through the communication hub, and tells whether it was delivered. The hub settles the message type, heeds the priority and keeps track of the response. Analytics are logged in the background.
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
        /**
         * AgentMessageRequest
         * @description A message for one agent: who gets it, what it says, and optionally data to work with and a priority given as a word. The server checks it and turns it into its own message type, with the priority as an enum.
         */
        AgentMessageRequest: {
            /** Agentid */
            agentId: string;
            /** Message */
            message: string;
            /** Context */
            context?: {
                [key: string]: unknown;
            } | null;
            /**
             * Priority
             * @default medium
             * @enum {string}
             */
            priority?: "low" | "medium" | "high" | "urgent";
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: string | components["schemas"]["ValidationError"][];
        };
        /** MessageDeliveryInfo */
        MessageDeliveryInfo: {
            /**
             * Messageid
             * @description Identifies the message.
             */
            messageId: string;
            /**
             * Delivered
             * @description True when the message reached the agent.
             */
            delivered: boolean;
            /** Error */
            error?: string | null;
        };
        /**
         * SendMessageResponse
         * @description Tells how sending a message between agents went: the status, the delivery and the agent it was for. `POST /api/agent-communication/messages/send` answers in this shape.
         */
        SendMessageResponse: {
            /**
             * Status
             * @description How the operation ended: success or failed.
             */
            status: string;
            /** @description How delivery went. */
            response: components["schemas"]["MessageDeliveryInfo"];
            /**
             * Agentid
             * @description Identifies the agent that the message was for.
             */
            agentId: string;
            /**
             * Message
             * @description Says more about the status.
             */
            message: string;
        };
        /** ValidationError */
        ValidationError: {
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
            /** Input */
            input?: unknown;
            /** Context */
            ctx?: Record<string, unknown>;
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentMessageRequest"];
            };
        };
        responses: {
            /** @description The hub has handled the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "response": {
                     *         "messageId": "msg_123",
                     *         "delivered": true,
                     *         "error": null
                     *       },
                     *       "agentId": "hawken",
                     *       "message": "Message delivered successfully"
                     *     }
                     */
                    "application/json": components["schemas"]["SendMessageResponse"];
                };
            };
            /** @description The request does not pass validation. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": [
                     *         {
                     *           "loc": [
                     *             "body",
                     *             "agentId"
                     *           ],
                     *           "msg": "Field required",
                     *           "type": "missing",
                     *           "input": {
                     *             "message": "Hello"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
}
