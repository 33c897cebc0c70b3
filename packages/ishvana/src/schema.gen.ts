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
    "/api/agents/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agents
         * @description Lists the identifiers of the agents, to which messages can be sent. The path ends with a slash. The answer may have more than is shown here.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/enhanced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agents with status and model
         * @description Lists the agents, each with its status and model. The answer has two more properties, about performance and about the system, whose names weren't seen.
         */
        get: operations["listAgentsEnhanced"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/creative/ishvana/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask and get the answer
         * @description Asks, and waits for the answer. The app keeps no history of it: give the turns before along, up to 50 of them. A repeat asks again, and may get another answer.
         */
        post: operations["chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent-communication/messages/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message from one agent to another
         * @description Sends a message from one agent to another. A repeat sends another one. What the body requires wasn't seen, and it may take more.
         */
        post: operations["sendBetweenAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent-communication/consultations/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask one agent for advice on behalf of another
         * @description Asks one agent for advice on behalf of another. A repeat asks again. Nothing is known by which the advice could be got. What the body requires wasn't seen, and it may take more.
         */
        post: operations["requestConsultation"];
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
        /** @description Says what went wrong. The statuses are the pages'; the form is that of the framework that the app is built on, and wasn't seen. */
        Failure: {
            detail: string;
        };
        AgentList: {
            /** @description Their identifiers, as sendMessage takes them. */
            agents: string[];
            total: number;
            /** @description Shown as `success`. */
            status?: string;
            /** @description Where the list was taken from; shown as `backend_and_registry_combined`. */
            source?: string;
        };
        EnhancedAgents: {
            agents: components["schemas"]["EnhancedAgent"][];
        };
        /** @description An agent. In which form each property comes wasn't seen, nor whether there are more. */
        EnhancedAgent: {
            /** @description What the agent is called. */
            name?: unknown;
            /** @description What it is doing. */
            status?: unknown;
            /** @description The model that it runs on. */
            model?: unknown;
            /** @description How it does; not always there. */
            metrics?: unknown;
        };
        ChatRequest: {
            message: string;
            /** @description The turns before, which the app doesn't keep. */
            conversationHistory?: components["schemas"]["ChatTurn"][];
            context?: components["schemas"]["ChatContext"] | null;
        };
        ChatTurn: {
            /** @enum {string} */
            role: "user" | "assistant";
            content: string;
        };
        /** @description What the person who asks is looking at. */
        ChatContext: {
            activeUrl?: string | null;
            pageTitle?: string | null;
            pageContentExcerpt?: string | null;
            activeDocumentTitle?: string | null;
            activeDocumentExcerpt?: string | null;
        };
        ChatResponse: {
            /** @description The answer. */
            response: string;
            toolsUsed?: string[] | null;
            toolCalls?: components["schemas"]["ChatToolCall"][] | null;
        };
        ChatToolCall: {
            id: string;
            name: string;
            arguments?: {
                [key: string]: unknown;
            } | null;
            argumentsRaw?: string | null;
            resultPreview?: string | null;
            durationMs?: number | null;
        };
        HubMessageRequest: {
            /** @description Identifies the agent that gets the message. */
            toAgent?: string;
            /**
             * @description Identifies the agent that the message is from.
             * @default system
             */
            fromAgent?: string;
            /** @description What the message says, or what it holds. */
            message?: string | Record<string, unknown>;
            /** @description Such as direct, broadcast or consultation. */
            messageType?: string;
            /** @description Such as low, medium, high or urgent. */
            priority?: string;
            context?: {
                [key: string]: unknown;
            } | null;
        };
        ConsultationRequest: {
            /** @description Identifies the agent on whose behalf the other is asked. */
            requestingAgent?: string;
            /** @description Identifies the agent that is asked. */
            targetAgent?: string;
            /** @description Such as code_review. */
            consultationType?: string;
            taskDescription?: string;
            context?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description It may have more, which wasn't seen. */
        ConsultationResponse: {
            status?: "pending" | "failed" | (string & {});
            consultationId?: string;
            assignedAgent?: string;
            /** @description Shown as null alone, so that its form isn't known. */
            estimatedResponseTime?: unknown;
        };
    };
    responses: {
        /** @description The hub refuses the content. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description There is no such agent. */
        NoSuchAgent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The request does not pass validation. */
        NotValid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HTTPValidationError"];
            };
        };
        /** @description The app failed while it routed the message. */
        RoutingFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The app isn't ready yet. */
        NotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
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
    listAgents: {
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
                    "application/json": components["schemas"]["AgentList"];
                };
            };
            503: components["responses"]["NotReady"];
        };
    };
    listAgentsEnhanced: {
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
                    "application/json": components["schemas"]["EnhancedAgents"];
                };
            };
            /** @description The app failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            503: components["responses"]["NotReady"];
        };
    };
    chat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatResponse"];
                };
            };
            422: components["responses"]["NotValid"];
        };
    };
    sendBetweenAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubMessageRequest"];
            };
        };
        responses: {
            /** @description The hub has handled the message. When `status` is failed, it was turned down. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageResponse"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NoSuchAgent"];
            422: components["responses"]["NotValid"];
            500: components["responses"]["RoutingFault"];
        };
    };
    requestConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationRequest"];
            };
        };
        responses: {
            /** @description The hub has handled the request. When `status` is failed, it wasn't delivered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationResponse"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NoSuchAgent"];
            422: components["responses"]["NotValid"];
            500: components["responses"]["RoutingFault"];
        };
    };
}
