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
    "/api/v2/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rooms of the priority inbox
         * @description Lists the rooms of the priority inbox, by page. Pages count from 0. The order isn't stated.
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
    "/api/v2/messages/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a room
         * @description Lists all messages of a room, without pages. Neither the order is stated, nor how soon a queued message appears.
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
    "/api/v2/messages/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recent messages of all inboxes
         * @description Lists recent messages of all inboxes, without pages. It isn't stated how many, how far back, or in which order.
         */
        get: operations["listRecentMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/conversation/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get several conversations
         * @description Gets up to 200 conversations, each by its room and the uuid of a log entry. It changes nothing, so a repeat is harmless.
         */
        post: operations["batchGetConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agent/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Gets one agent, of which the vendor documents no more than the id.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/listAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of an organization
         * @description Lists accounts of an organization. What comes back isn't documented.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhook destinations
         * @description Lists all destinations of webhooks.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Add a webhook destination
         * @description Adds a destination for one type of event. Destinations are kept by their URL; whether a repeat makes a second one isn't known. How deliveries are signed isn't published.
         */
        post: operations["createWebhook"];
        /**
         * Remove a webhook destination
         * @description Removes a destination by its URL, which goes in a JSON body. What a repeat is answered isn't known.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/agent/outboundSms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue text messages of an agent to people
         * @description Queues a text message of an agent to one person, as `target` and `content`, or to many, as `targets`. A repeat sends again: `externalTaskId` is for finding a task, and holds back no double.
         */
        post: operations["outboundSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the context of a person
         * @description Gets the context of a person, which the agent knows.
         */
        get: operations["getContext"];
        put?: never;
        /**
         * Give the agent context about a person
         * @description Tells the agent something about a person. Whether that takes the place of what it was told before or joins it isn't stated, so what a repeat does isn't known.
         */
        post: operations["setContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task and its state
         * @description Gets one task. It has more than is documented here.
         */
        get: operations["getTask"];
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
    conversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event about a conversation
         * @description An event about a conversation. What it holds isn't published.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description What the event is. */
                    "X-Vida-Event"?: string;
                    /** @description A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** @description How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** @description The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was taken. Answer soon. */
                "2XX": {
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
    incoming: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event of the type incoming
         * @description An event of the type incoming. What it holds isn't published.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description What the event is. */
                    "X-Vida-Event"?: string;
                    /** @description A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** @description How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** @description The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was taken. Answer soon. */
                "2XX": {
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
    contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event about a contact
         * @description An event about a contact. What it holds isn't published.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description What the event is. */
                    "X-Vida-Event"?: string;
                    /** @description A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** @description How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** @description The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was taken. Answer soon. */
                "2XX": {
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
    agent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event about an agent
         * @description An event about an agent. What it holds isn't published.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description What the event is. */
                    "X-Vida-Event"?: string;
                    /** @description A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** @description How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** @description The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was taken. Answer soon. */
                "2XX": {
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
    onboarding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event about onboarding
         * @description An event about onboarding. What it holds isn't published.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description What the event is. */
                    "X-Vida-Event"?: string;
                    /** @description A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** @description How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** @description The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was taken. Answer soon. */
                "2XX": {
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
        Outcome: {
            success?: boolean;
            message?: string;
        };
        RoomList: {
            pageSize?: number;
            pageNumber?: number;
            totalRooms?: number;
            rooms?: components["schemas"]["Room"][];
        };
        Room: {
            /** @description Identifies the room. It holds a colon. */
            roomId?: string;
            name?: string;
            id?: number;
            image?: string;
            vidaPhoneNumber?: string;
            unregistered?: boolean;
            unregisteredDisplayName?: string;
            destinationInboxType?: string;
            lastMessage?: string;
            /** @description Seconds since 1970. */
            lastMessageTimestamp?: number;
            chatAgentCampaignId?: string;
        };
        RoomMessage: {
            message?: string;
            from?: number;
            fromUser?: string;
            to?: number;
            toUser?: string;
            /** @description Seconds since 1970. */
            timestamp?: number;
            date?: string;
            roomId?: string;
            /** @description `success` for one that was delivered; other values aren't documented. */
            status?: string;
            /** @description Published as a text, where other operations and events have a list. */
            attachments?: string | components["schemas"]["Attachment"][];
            gift?: boolean;
            drip?: boolean;
            /** @description Identifies the message. Whether it is the messageUuid that sending answers with isn't stated. */
            uuid?: string;
            source?: string;
            roomInitiator?: string;
        };
        RecentMessage: {
            from?: number;
            fromUser?: string;
            to?: number;
            toUser?: string;
            rate?: number;
            usdRate?: number;
            /** @description Seconds since 1970. */
            timestamp?: number;
            date?: string;
            message?: string;
            "content-type"?: string;
            "disposition-notification"?: string | null;
            roomId?: string;
            status?: string;
            attachments?: components["schemas"]["Attachment"][];
            isLive?: boolean;
            aiAgent?: boolean;
            aiReward?: string | null;
            aiRewardUsd?: number | null;
            aiLeadRating?: number | null;
            aiLeadRatingReason?: string | null;
            aiAgentOverride?: string | null;
            gift?: boolean;
            source?: string;
            uuid?: string;
            campaignId?: string;
            fromNumber?: string;
            toNumber?: string;
            notify?: boolean;
            targetInbox?: string;
            type?: string;
            duration?: number;
            direction?: string;
            missedCall?: boolean;
            bypassAgent?: boolean;
            cnamSpam?: boolean;
            selfCall?: boolean;
            callingUserIsContact?: boolean;
            agentOutcome?: string | null;
            summary?: string | null;
            callDialog?: components["schemas"]["DialogTurn"][];
            chatDialog?: components["schemas"]["DialogTurn"][];
            agentReplyCount?: number;
            campaign?: boolean;
            diversion?: string | null;
            voicemailRecording?: string | null;
            eventType?: string;
            forcedCampaign?: boolean;
        };
        DialogTurn: {
            role?: string;
            content?: string;
        };
        Attachment: {
            "content-type"?: string;
            filename?: string;
            "content-url"?: string;
            attachmentType?: string;
        };
        ConversationBatch: {
            success?: boolean;
            message?: string;
            stats?: {
                requested?: number;
                ok?: number;
                failed?: number;
            };
            results?: {
                success?: boolean;
                roomId?: string;
                /** @description That of the log entry, as it was asked for; not a message's. */
                uuid?: string;
                message?: string;
                conversation?: {
                    [key: string]: unknown;
                }[];
            }[];
        };
        WebhookList: {
            success?: boolean;
            message?: string;
            webhooks?: components["schemas"]["WebhookDestination"][];
        };
        WebhookDestination: {
            userId?: number;
            label?: string;
            /** @description Seconds since 1970. */
            timestamp?: number;
            url?: string;
            type?: string;
        };
        TextToOne: {
            /** @description Whom the text is for. */
            target: string;
            /** @description What the text says. */
            content: string;
            context?: string;
            taskContext?: string;
            /** @description Identifies the agent. An integer here, and a text in getAgent. */
            agentId?: number;
            scheduledFor?: number;
            meta?: Record<string, unknown>;
            /** @description An identifier of your own, to find the task by. It holds back no double. */
            externalTaskId?: string;
        };
        TextToMany: {
            /** @description Whom the texts are for, each alone or with what is different for that one. */
            targets: string[] | components["schemas"]["TextTarget"][];
            /** @description What the text says. */
            content?: string;
            context?: string;
            taskContext?: string;
            /** @description Identifies the agent. An integer here, and a text in getAgent. */
            agentId?: number;
            scheduledFor?: number;
            scheduleSpacingSec?: number;
            meta?: Record<string, unknown>;
            /** @description An identifier of your own, to find the tasks by. It holds back no double. */
            externalTaskId?: string;
        };
        TextTarget: {
            target: string;
            content?: string;
            context?: string;
            taskContext?: string;
            agentId?: number;
            scheduledFor?: number;
            meta?: Record<string, unknown>;
            externalTaskId?: string;
        };
        Task: {
            id?: string;
            type?: string;
            /** @description pending, processing, running, finished, errored or canceled, and for one that is scheduled active or paused too. */
            state?: string;
            /** @description Holds the id of the room, the account and a URL of the messages, by names that aren't published. Not there before there is a room. */
            chatRef?: Record<string, unknown>;
        };
        Failure: {
            /** @example false */
            success?: boolean;
            message?: string;
        };
    };
    responses: {
        /** @description The input is refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No token, or a wrong one. */
        NotIdentified: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"] | string;
            };
        };
        /** @description There is none. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Vida failed. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /** @description The account to act for, when the token may act for more than its own. */
        TargetAccount: string;
        /** @description Which page. */
        Page: number;
        /** @description How many to a page. */
        PageSize: number;
        /** @description What the event is. */
        DeliveryEvent: string;
        /** @description A time; whether it is signed isn't published. */
        DeliveryTimestamp: string;
        /** @description How it is signed; the versions aren't published. */
        DeliverySignatureVersion: string;
        /** @description The signature. How it is made isn't published, so nothing can verify it. */
        DeliverySignature: string;
    };
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
    listConversations: {
        parameters: {
            query: {
                /** @description Whether to go by page. */
                pagination: boolean;
                /** @description Which page. */
                page?: number;
                /** @description How many to a page. */
                pageSize?: number;
                unread?: boolean;
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": components["schemas"]["RoomList"];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path: {
                /** @description Identifies the room. It holds a colon. */
                roomId: string;
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
                    "application/json": components["schemas"]["RoomMessage"][];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    listRecentMessages: {
        parameters: {
            query?: {
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": components["schemas"]["RecentMessage"][];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    batchGetConversations: {
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
                    items: {
                        roomId: string;
                        /** @description That of a log entry, followed by a colon and when it began, and once it ended by a further colon and when. It isn't a message's uuid. */
                        uuid: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done, as far as each result says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationBatch"];
                };
            };
            400: components["responses"]["Refused"];
            /** @description No token, or a wrong one. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    getAgent: {
        parameters: {
            query?: {
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path: {
                /** @description Identifies the agent. A text here, and an integer in outboundSms. */
                agentId: string;
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
                    "application/json": {
                        success?: boolean;
                        message?: string;
                        /** @description The agent. It has more, which isn't documented. */
                        sponsorship?: {
                            id?: string;
                        };
                    };
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    listAccounts: {
        parameters: {
            query: {
                targetOrganizationId: string;
                /** @description Whether to go by page. */
                pagination?: boolean;
                /** @description Which page. */
                page?: number;
                /** @description How many to a page. */
                pageSize?: number;
                active?: boolean;
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the body isn't documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    createWebhook: {
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
                    url: string;
                    label: string;
                    /** @enum {string} */
                    type: "conversation" | "incoming" | "contact" | "agent" | "onboarding";
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
        };
    };
    deleteWebhook: {
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
                    url: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
        };
    };
    outboundSms: {
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
                "application/json": components["schemas"]["TextToOne"] | components["schemas"]["TextToMany"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success?: boolean;
                        message?: string;
                        inserted?: number;
                        /** @description The tasks that were made. What they have isn't documented. */
                        tasks?: Record<string, unknown>[];
                    };
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            500: components["responses"]["Fault"];
        };
    };
    getContext: {
        parameters: {
            query: {
                /** @description Whom it is about. */
                target: string;
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": {
                        success?: boolean;
                        context?: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    setContext: {
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
                    /** @description Whom it is about. */
                    target?: string;
                    context: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NotIdentified"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
    getTask: {
        parameters: {
            query?: {
                /** @description The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path: {
                taskId: string;
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
                    "application/json": {
                        success?: boolean;
                        task?: components["schemas"]["Task"];
                    };
                };
            };
            401: components["responses"]["NotIdentified"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Fault"];
        };
    };
}
