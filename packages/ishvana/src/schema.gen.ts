// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
/** The contract's paths, and the operations of each. */
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
        /** Send Agent Message. Sends a message straight to one agent through the communication hub, and tells whether it was delivered. The hub settles the message type, heeds the priority and keeps track of the response. Analytics are logged in the background. */
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
        /** List the agents. Lists the identifiers of the agents, to which messages can be sent. The path ends with a slash. The answer may have more than is shown here. */
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
        /** List the agents with status and model. Lists the agents, each with its status and model. The answer has two more properties, about performance and about the system, whose names weren't seen. */
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
        /** Ask and get the answer. Asks, and waits for the answer. The app keeps no history of it: give the turns before along, up to 50 of them. A repeat asks again, and may get another answer. */
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
        /** Send a message from one agent to another. Sends a message from one agent to another. A repeat sends another one. What the body requires wasn't seen, and it may take more. */
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
        /** Ask one agent for advice on behalf of another. Asks one agent for advice on behalf of another. A repeat asks again. Nothing is known by which the advice could be got. What the body requires wasn't seen, and it may take more. */
        post: operations["requestConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** What the vendor sends by itself, by the event's name. */
export type webhooks = Record<string, never>;
/** The contract's named parts; `components["schemas"]` has its types. */
export interface components {
    schemas: {
        /** A message for one agent: who gets it, what it says, and optionally data to work with and a priority given as a word. The server checks it and turns it into its own message type, with the priority as an enum. */
        AgentMessageRequest: {
            /** Identifies the agent that the message is for. */
            agentId: string;
            /** What the message says. */
            message: string;
            /** One of 2 forms. */
            context?: {
                [key: string]: unknown;
            } | null;
            /**
             * `low`, `medium`, `high` or `urgent`.
             * @default medium
             * @enum {string}
             */
            priority?: "low" | "medium" | "high" | "urgent";
        };
        /** An object of which every field may be missing. */
        HTTPValidationError: {
            /** One of 2 forms. */
            detail?: string | components["schemas"]["ValidationError"][];
        };
        /** An object that always has `messageId` and `delivered`. */
        MessageDeliveryInfo: {
            /** Identifies the message. */
            messageId: string;
            /** True when the message reached the agent. */
            delivered: boolean;
            /** One of 2 forms. */
            error?: string | null;
        };
        /** Tells how sending a message between agents went: the status, the delivery and the agent it was for. `POST /api/agent-communication/messages/send` answers in this shape. */
        SendMessageResponse: {
            /** How the operation ended: success or failed. */
            status: string;
            /** How delivery went. */
            response: components["schemas"]["MessageDeliveryInfo"];
            /** Identifies the agent that the message was for. */
            agentId: string;
            /** Says more about the status. */
            message: string;
        };
        /** An object that always has `loc`, `msg` and `type`. */
        ValidationError: {
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
            /** What was given in that place. */
            input?: unknown;
            /** Context */
            ctx?: Record<string, unknown>;
        };
        /** Says what went wrong. The statuses are the pages'; the form is that of the framework that the app is built on, and wasn't seen. */
        Failure: {
            /** Says what went wrong. */
            detail: string;
        };
        /** An object that always has `agents` and `total`. */
        AgentList: {
            /** Their identifiers, as sendMessage takes them. */
            agents: string[];
            /** A whole number. */
            total: number;
            /** Shown as `success`. */
            status?: string;
            /** Where the list was taken from; shown as `backend_and_registry_combined`. */
            source?: string;
        };
        /** An object that always has `agents`. */
        EnhancedAgents: {
            /** A list of `EnhancedAgent`. */
            agents: components["schemas"]["EnhancedAgent"][];
        };
        /** An agent. In which form each property comes wasn't seen, nor whether there are more. */
        EnhancedAgent: {
            /** What the agent is called. */
            name?: unknown;
            /** What it is doing. */
            status?: unknown;
            /** The model that it runs on. */
            model?: unknown;
            /** How it does; not always there. */
            metrics?: unknown;
        };
        /** An object that always has `message`. */
        ChatRequest: {
            /** What is asked. */
            message: string;
            /** The turns before, which the app doesn't keep. */
            conversationHistory?: components["schemas"]["ChatTurn"][];
            /** One of 2 forms. */
            context?: components["schemas"]["ChatContext"] | null;
        };
        /** An object that always has `role` and `content`. */
        ChatTurn: {
            /**
             * `user` or `assistant`.
             * @enum {string}
             */
            role: "user" | "assistant";
            /** What was said in this turn. */
            content: string;
        };
        /** What the person who asks is looking at. */
        ChatContext: {
            /** The address of the page. */
            activeUrl?: string | null;
            /** The title of the page. */
            pageTitle?: string | null;
            /** A part of what the page says. */
            pageContentExcerpt?: string | null;
            /** The title of the document. */
            activeDocumentTitle?: string | null;
            /** A part of what the document says. */
            activeDocumentExcerpt?: string | null;
        };
        /** An object that always has `response`. */
        ChatResponse: {
            /** The answer. */
            response: string;
            /** A list of texts. */
            toolsUsed?: string[] | null;
            /** A list of `ChatToolCall`. */
            toolCalls?: components["schemas"]["ChatToolCall"][] | null;
        };
        /** An object that always has `id` and `name`. */
        ChatToolCall: {
            /** Identifies the call of the tool. */
            id: string;
            /** Which tool was called. */
            name: string;
            /** An object whose fields the contract doesn't name. */
            arguments?: {
                [key: string]: unknown;
            } | null;
            /** What the tool was given, as a text. */
            argumentsRaw?: string | null;
            /** A part of what the tool gave. */
            resultPreview?: string | null;
            /** A whole number. */
            durationMs?: number | null;
        };
        /** An object of which every field may be missing. */
        HubMessageRequest: {
            /** Identifies the agent that gets the message. */
            toAgent?: string;
            /**
             * Identifies the agent that the message is from.
             * @default system
             */
            fromAgent?: string;
            /** What the message says, or what it holds. */
            message?: string | Record<string, unknown>;
            /** Such as direct, broadcast or consultation. */
            messageType?: string;
            /** Such as low, medium, high or urgent. */
            priority?: string;
            /** An object whose fields the contract doesn't name. */
            context?: {
                [key: string]: unknown;
            } | null;
        };
        /** An object of which every field may be missing. */
        ConsultationRequest: {
            /** Identifies the agent on whose behalf the other is asked. */
            requestingAgent?: string;
            /** Identifies the agent that is asked. */
            targetAgent?: string;
            /** Such as code_review. */
            consultationType?: string;
            /** What advice is asked about. */
            taskDescription?: string;
            /** An object whose fields the contract doesn't name. */
            context?: {
                [key: string]: unknown;
            } | null;
        };
        /** It may have more, which wasn't seen. */
        ConsultationResponse: {
            /** `pending` or `failed`; an answer may bring others. */
            status?: "pending" | "failed" | (string & {});
            /** Identifies the consultation. */
            consultationId?: string;
            /** The agent that is asked. */
            assignedAgent?: string;
            /** Shown as null alone, so that its form isn't known. */
            estimatedResponseTime?: unknown;
        };
    };
    responses: {
        /** The hub refuses the content. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** There is no such agent. */
        NoSuchAgent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The request does not pass validation. */
        NotValid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HTTPValidationError"];
            };
        };
        /** The app failed while it routed the message. */
        RoutingFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The app isn't ready yet. */
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
                "application/json": components["schemas"]["AgentMessageRequest"];
            };
        };
        responses: {
            /** The hub has handled the message. */
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
            /** The request does not pass validation. */
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
            /** Done. */
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
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnhancedAgents"];
                };
            };
            /** The app failed. */
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
            /** The answer. */
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
            /** The hub has handled the message. When `status` is failed, it was turned down. */
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
            /** The hub has handled the request. When `status` is failed, it wasn't delivered. */
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
