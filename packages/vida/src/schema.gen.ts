// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
/** The contract's paths, and the operations of each. */
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
        /** Send message to an agent from your own platform. Queues a message for an AI agent on behalf of your own platform. The answers go to `outboundMessageWebhookUrl`, so give one here or set one on the organization. Open to resellers and partners only. */
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
        /** List the rooms of the priority inbox. Lists the rooms of the priority inbox, by page. Pages count from 0. The order isn't stated. */
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
        /** List the messages of a room. Lists all messages of a room, without pages. Neither the order is stated, nor how soon a queued message appears. */
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
        /** List recent messages of all inboxes. Lists recent messages of all inboxes, without pages. It isn't stated how many, how far back, or in which order. */
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
        /** Get several conversations. Gets up to 200 conversations, each by its room and the uuid of a log entry. It changes nothing, so a repeat is harmless. */
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
        /** Get an agent. Gets one agent, of which the vendor documents no more than the id. */
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
        /** List the accounts of an organization. Lists accounts of an organization. What comes back isn't documented. */
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
        /** List the webhook destinations. Lists all destinations of webhooks. */
        get: operations["listWebhooks"];
        put?: never;
        /** Add a webhook destination. Adds a destination for one type of event. Destinations are kept by their URL; whether a repeat makes a second one isn't known. How deliveries are signed isn't published. */
        post: operations["createWebhook"];
        /** Remove a webhook destination. Removes a destination by its URL, which goes in a JSON body. What a repeat is answered isn't known. */
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
        /** Queue text messages of an agent to people. Queues a text message of an agent to one person, as `target` and `content`, or to many, as `targets`. A repeat sends again: `externalTaskId` is for finding a task, and holds back no double. */
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
        /** Get the context of a person. Gets the context of a person, which the agent knows. */
        get: operations["getContext"];
        put?: never;
        /** Give the agent context about a person. Tells the agent something about a person. Whether that takes the place of what it was told before or joins it isn't stated, so what a repeat does isn't known. */
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
        /** Get a task and its state. Gets one task. It has more than is documented here. */
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
/** What the vendor sends by itself, by the event's name. */
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
        /** An event about a conversation. An event about a conversation. What it holds isn't published. */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** What the event is. */
                    "X-Vida-Event"?: string;
                    /** A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** It was taken. Answer soon. */
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
        /** An event of the type incoming. An event of the type incoming. What it holds isn't published. */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** What the event is. */
                    "X-Vida-Event"?: string;
                    /** A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** It was taken. Answer soon. */
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
        /** An event about a contact. An event about a contact. What it holds isn't published. */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** What the event is. */
                    "X-Vida-Event"?: string;
                    /** A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** It was taken. Answer soon. */
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
        /** An event about an agent. An event about an agent. What it holds isn't published. */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** What the event is. */
                    "X-Vida-Event"?: string;
                    /** A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** It was taken. Answer soon. */
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
        /** An event about onboarding. An event about onboarding. What it holds isn't published. */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** What the event is. */
                    "X-Vida-Event"?: string;
                    /** A time; whether it is signed isn't published. */
                    "X-Vida-Timestamp"?: string;
                    /** How it is signed; the versions aren't published. */
                    "X-Vida-Signature-Version"?: string;
                    /** The signature. How it is made isn't published, so nothing can verify it. */
                    "X-Vida-Signature"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** Vida may remove the destination for good. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** It was taken. Answer soon. */
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
/** The contract's named parts; `components["schemas"]` has its types. */
export interface components {
    schemas: {
        /** An object of which every field may be missing. */
        Outcome: {
            /** Whether the vendor did it. */
            success?: boolean;
            /** Says more, above all where it failed. */
            message?: string;
        };
        /** An object of which every field may be missing. */
        RoomList: {
            /** A whole number. */
            pageSize?: number;
            /** A whole number. */
            pageNumber?: number;
            /** A whole number. */
            totalRooms?: number;
            /** A list of `Room`. */
            rooms?: components["schemas"]["Room"][];
        };
        /** An object of which every field may be missing. */
        Room: {
            /** Identifies the room. It holds a colon. */
            roomId?: string;
            /** What the room is called. */
            name?: string;
            /** A whole number. */
            id?: number;
            /** The contract gives its type alone. */
            image?: string;
            /** The contract gives its type alone. */
            vidaPhoneNumber?: string;
            /** The contract gives its type alone. */
            unregistered?: boolean;
            /** The contract gives its type alone. */
            unregisteredDisplayName?: string;
            /** The contract gives its type alone. */
            destinationInboxType?: string;
            /** The text of the newest message. */
            lastMessage?: string;
            /** Seconds since 1970. */
            lastMessageTimestamp?: number;
            /** The contract gives its type alone. */
            chatAgentCampaignId?: string;
        };
        /** An object of which every field may be missing. */
        RoomMessage: {
            /** What the message says. */
            message?: string;
            /** A whole number. */
            from?: number;
            /** The contract gives its type alone. */
            fromUser?: string;
            /** A whole number. */
            to?: number;
            /** The contract gives its type alone. */
            toUser?: string;
            /** Seconds since 1970. */
            timestamp?: number;
            /** When the message was sent, as a text; `timestamp` has it as a number. */
            date?: string;
            /** Identifies the room. It holds a colon. */
            roomId?: string;
            /** `success` for one that was delivered; other values aren't documented. */
            status?: string;
            /** Published as a text, where other operations and events have a list. */
            attachments?: string | components["schemas"]["Attachment"][];
            /** The contract gives its type alone. */
            gift?: boolean;
            /** The contract gives its type alone. */
            drip?: boolean;
            /** Identifies the message. Whether it is the messageUuid that sending answers with isn't stated. */
            uuid?: string;
            /** The contract gives its type alone. */
            source?: string;
            /** The contract gives its type alone. */
            roomInitiator?: string;
        };
        /** An object of which every field may be missing. */
        RecentMessage: {
            /** A whole number. */
            from?: number;
            /** The contract gives its type alone. */
            fromUser?: string;
            /** A whole number. */
            to?: number;
            /** The contract gives its type alone. */
            toUser?: string;
            /** A number, which may have a fraction. */
            rate?: number;
            /** A number, which may have a fraction. */
            usdRate?: number;
            /** Seconds since 1970. */
            timestamp?: number;
            /** When the message was sent, as a text; `timestamp` has it as a number. */
            date?: string;
            /** What the message says. */
            message?: string;
            /** The contract gives its type alone. */
            "content-type"?: string;
            /** The contract gives its type alone. */
            "disposition-notification"?: string | null;
            /** Identifies the room. It holds a colon. */
            roomId?: string;
            /** The contract gives its type alone. */
            status?: string;
            /** A list of `Attachment`. */
            attachments?: components["schemas"]["Attachment"][];
            /** The contract gives its type alone. */
            isLive?: boolean;
            /** The contract gives its type alone. */
            aiAgent?: boolean;
            /** The contract gives its type alone. */
            aiReward?: string | null;
            /** A number, which may have a fraction. */
            aiRewardUsd?: number | null;
            /** A number, which may have a fraction. */
            aiLeadRating?: number | null;
            /** The contract gives its type alone. */
            aiLeadRatingReason?: string | null;
            /** The contract gives its type alone. */
            aiAgentOverride?: string | null;
            /** The contract gives its type alone. */
            gift?: boolean;
            /** The contract gives its type alone. */
            source?: string;
            /** The contract gives its type alone. */
            uuid?: string;
            /** The contract gives its type alone. */
            campaignId?: string;
            /** The contract gives its type alone. */
            fromNumber?: string;
            /** The contract gives its type alone. */
            toNumber?: string;
            /** The contract gives its type alone. */
            notify?: boolean;
            /** The contract gives its type alone. */
            targetInbox?: string;
            /** The contract gives its type alone. */
            type?: string;
            /** A whole number. */
            duration?: number;
            /** The contract gives its type alone. */
            direction?: string;
            /** The contract gives its type alone. */
            missedCall?: boolean;
            /** The contract gives its type alone. */
            bypassAgent?: boolean;
            /** The contract gives its type alone. */
            cnamSpam?: boolean;
            /** The contract gives its type alone. */
            selfCall?: boolean;
            /** The contract gives its type alone. */
            callingUserIsContact?: boolean;
            /** The contract gives its type alone. */
            agentOutcome?: string | null;
            /** The contract gives its type alone. */
            summary?: string | null;
            /** A list of `DialogTurn`. */
            callDialog?: components["schemas"]["DialogTurn"][];
            /** A list of `DialogTurn`. */
            chatDialog?: components["schemas"]["DialogTurn"][];
            /** A whole number. */
            agentReplyCount?: number;
            /** The contract gives its type alone. */
            campaign?: boolean;
            /** The contract gives its type alone. */
            diversion?: string | null;
            /** The contract gives its type alone. */
            voicemailRecording?: string | null;
            /** The contract gives its type alone. */
            eventType?: string;
            /** The contract gives its type alone. */
            forcedCampaign?: boolean;
        };
        /** An object of which every field may be missing. */
        DialogTurn: {
            /** Who speaks in this turn. */
            role?: string;
            /** What is said. */
            content?: string;
        };
        /** An object of which every field may be missing. */
        Attachment: {
            /** The MIME type of the file. */
            "content-type"?: string;
            /** What the file is called. */
            filename?: string;
            /** Where the file is. */
            "content-url"?: string;
            /** The contract gives its type alone. */
            attachmentType?: string;
        };
        /** An object of which every field may be missing. */
        ConversationBatch: {
            /** Whether the vendor did it. */
            success?: boolean;
            /** Says more, above all where it failed. */
            message?: string;
            /** An object of which every field may be missing. */
            stats?: {
                /** A whole number. */
                requested?: number;
                /** A whole number. */
                ok?: number;
                /** A whole number. */
                failed?: number;
            };
            /** A list of objects. Each: An object of which every field may be missing. */
            results?: {
                /** Whether this conversation could be got. */
                success?: boolean;
                /** Identifies the room, as it was asked for. */
                roomId?: string;
                /** That of the log entry, as it was asked for; not a message's. */
                uuid?: string;
                /** Says more, above all where it failed. */
                message?: string;
                /** A list of objects. Each: An object whose fields the contract doesn't name. */
                conversation?: {
                    [key: string]: unknown;
                }[];
            }[];
        };
        /** An object of which every field may be missing. */
        WebhookList: {
            /** Whether the vendor did it. */
            success?: boolean;
            /** Says more, above all where it failed. */
            message?: string;
            /** A list of `WebhookDestination`. */
            webhooks?: components["schemas"]["WebhookDestination"][];
        };
        /** An object of which every field may be missing. */
        WebhookDestination: {
            /** A whole number. */
            userId?: number;
            /** What the destination is called, as createWebhook was told. */
            label?: string;
            /** Seconds since 1970. */
            timestamp?: number;
            /** Where deliveries go. Destinations are kept by it. */
            url?: string;
            /** Which events go there: one of the types that createWebhook takes. */
            type?: string;
        };
        /** An object that always has `target` and `content`. */
        TextToOne: {
            /** Whom the text is for. */
            target: string;
            /** What the text says. */
            content: string;
            /** The contract gives its type alone. */
            context?: string;
            /** The contract gives its type alone. */
            taskContext?: string;
            /** Identifies the agent. An integer here, and a text in getAgent. */
            agentId?: number;
            /** A whole number. */
            scheduledFor?: number;
            /** An object whose fields the contract doesn't name. */
            meta?: Record<string, unknown>;
            /** An identifier of your own, to find the task by. It holds back no double. */
            externalTaskId?: string;
        };
        /** An object that always has `targets`. */
        TextToMany: {
            /** Whom the texts are for, each alone or with what is different for that one. */
            targets: string[] | components["schemas"]["TextTarget"][];
            /** What the text says. */
            content?: string;
            /** The contract gives its type alone. */
            context?: string;
            /** The contract gives its type alone. */
            taskContext?: string;
            /** Identifies the agent. An integer here, and a text in getAgent. */
            agentId?: number;
            /** A whole number. */
            scheduledFor?: number;
            /** A whole number. */
            scheduleSpacingSec?: number;
            /** An object whose fields the contract doesn't name. */
            meta?: Record<string, unknown>;
            /** An identifier of your own, to find the tasks by. It holds back no double. */
            externalTaskId?: string;
        };
        /** An object that always has `target`. */
        TextTarget: {
            /** Whom the text is for. */
            target: string;
            /** What the text says to this one, in place of what it says to all. */
            content?: string;
            /** The contract gives its type alone. */
            context?: string;
            /** The contract gives its type alone. */
            taskContext?: string;
            /** A whole number. */
            agentId?: number;
            /** A whole number. */
            scheduledFor?: number;
            /** An object whose fields the contract doesn't name. */
            meta?: Record<string, unknown>;
            /** An identifier of your own, to find the task by. It holds back no double. */
            externalTaskId?: string;
        };
        /** An object of which every field may be missing. */
        Task: {
            /** Identifies the task, for getTask. */
            id?: string;
            /** The contract gives its type alone. */
            type?: string;
            /** pending, processing, running, finished, errored or canceled, and for one that is scheduled active or paused too. */
            state?: string;
            /** Holds the id of the room, the account and a URL of the messages, by names that aren't published. Not there before there is a room. */
            chatRef?: Record<string, unknown>;
        };
        /** An object of which every field may be missing. */
        Failure: {
            /**
             * Whether the vendor did it.
             * @example false
             */
            success?: boolean;
            /** Why it was refused. */
            message?: string;
        };
    };
    responses: {
        /** The input is refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** No token, or a wrong one. */
        NotIdentified: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"] | string;
            };
        };
        /** There is none. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** Vida failed. */
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
        /** The account to act for, when the token may act for more than its own. */
        TargetAccount: string;
        /** Which page. */
        Page: number;
        /** How many to a page. */
        PageSize: number;
        /** What the event is. */
        DeliveryEvent: string;
        /** A time; whether it is signed isn't published. */
        DeliveryTimestamp: string;
        /** How it is signed; the versions aren't published. */
        DeliverySignatureVersion: string;
        /** The signature. How it is made isn't published, so nothing can verify it. */
        DeliverySignature: string;
    };
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
            query?: {
                /** The account to act for, when the token may act for more than its own. */
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
                     * The agent: its account ID, its phone number or its username.
                     * @example agent123
                     */
                    targetAgent: string;
                    /**
                     * Whom the message is from: a phone number or another address.
                     * @example +15551231234
                     */
                    sourceAddress: string;
                    /**
                     * What the message says.
                     * @example Hello there
                     */
                    message: string;
                    /**
                     * A list of objects. Each: An object of which every field may be missing.
                     * @example [
                     *       {
                     *         "type": "image",
                     *         "url": "https://example.com/image.png"
                     *       }
                     *     ]
                     */
                    attachments?: {
                        /** What kind of file it is, such as image. */
                        type?: string;
                        /** Where the file is, for Vida to fetch. */
                        url?: string;
                    }[];
                    /**
                     * An object whose fields the contract doesn't name.
                     * @example {
                     *       "threadId": "abc123"
                     *     }
                     */
                    context?: Record<string, unknown>;
                    /**
                     * An object whose fields the contract doesn't name.
                     * @example {
                     *       "key": "value"
                     *     }
                     */
                    metadata?: Record<string, unknown>;
                    /**
                     * Where answers of the agent are sent by POST. Without it, the webhook setting of the same name is used.
                     * @example https://example.com/hook
                     */
                    outboundMessageWebhookUrl?: string;
                };
            };
        };
        responses: {
            /** The message is in the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Whether the message is in the queue.
                         * @example true
                         */
                        success?: boolean;
                        /**
                         * For example `uuid`.
                         * @example uuid
                         */
                        messageUuid?: string;
                    };
                };
            };
            /** The message could not be put in the queue. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Whether the message is in the queue.
                         * @example false
                         */
                        success?: boolean;
                        /**
                         * Why it isn't.
                         * @example Invalid Vida user
                         */
                        message?: string;
                    };
                };
            };
            /** The token is missing or not valid. */
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
            /** The caller may not do this. */
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
                /** Whether to go by page. */
                pagination: boolean;
                /** Which page. */
                page?: number;
                /** How many to a page. */
                pageSize?: number;
                /** The contract gives its type alone. */
                unread?: boolean;
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": components["schemas"]["RoomList"];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path: {
                /** Identifies the room. It holds a colon. */
                roomId: string;
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
                    "application/json": components["schemas"]["RoomMessage"][];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    listRecentMessages: {
        parameters: {
            query?: {
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": components["schemas"]["RecentMessage"][];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    batchGetConversations: {
        parameters: {
            query?: {
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** A list of objects, at most 200 items. Each: An object that always has `roomId` and `uuid`. */
                    items: {
                        /** Identifies the room. It holds a colon. */
                        roomId: string;
                        /** That of a log entry, followed by a colon and when it began, and once it ended by a further colon and when. It isn't a message's uuid. */
                        uuid: string;
                    }[];
                };
            };
        };
        responses: {
            /** Done, as far as each result says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationBatch"];
                };
            };
            400: components["responses"]["Refused"];
            /** No token, or a wrong one. */
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
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path: {
                /** Identifies the agent. A text here, and an integer in outboundSms. */
                agentId: string;
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
                    "application/json": {
                        /** Whether the vendor did it. */
                        success?: boolean;
                        /** Says more, above all where it failed. */
                        message?: string;
                        /** The agent. It has more, which isn't documented. */
                        sponsorship?: {
                            /** Identifies the agent. */
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
                /** The organization whose accounts are listed. */
                targetOrganizationId: string;
                /** Whether to go by page. */
                pagination?: boolean;
                /** Which page. */
                page?: number;
                /** How many to a page. */
                pageSize?: number;
                /** The contract gives its type alone. */
                active?: boolean;
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; the body isn't documented. */
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
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["NotIdentified"];
        };
    };
    createWebhook: {
        parameters: {
            query?: {
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Where deliveries go. Destinations are kept by it. */
                    url: string;
                    /** What the destination is called. */
                    label: string;
                    /**
                     * `conversation`, `incoming`, `contact`, `agent` or `onboarding`.
                     * @enum {string}
                     */
                    type: "conversation" | "incoming" | "contact" | "agent" | "onboarding";
                };
            };
        };
        responses: {
            /** Made. */
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
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Which destination: the URL that it was added with. */
                    url: string;
                };
            };
        };
        responses: {
            /** Done. */
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
                /** The account to act for, when the token may act for more than its own. */
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
            /** Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether the vendor did it. */
                        success?: boolean;
                        /** Says more, above all where it failed. */
                        message?: string;
                        /** A whole number. */
                        inserted?: number;
                        /** The tasks that were made. What they have isn't documented. */
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
                /** Whom it is about. */
                target: string;
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
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
                    "application/json": {
                        /** Whether the vendor did it. */
                        success?: boolean;
                        /** What the agent was told about the person. */
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
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whom it is about. */
                    target?: string;
                    /** What the agent is told. */
                    context: string;
                };
            };
        };
        responses: {
            /** Made. */
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
                /** The account to act for, when the token may act for more than its own. */
                targetAccountId?: string;
            };
            header?: never;
            path: {
                /** Identifies the task. */
                taskId: string;
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
                    "application/json": {
                        /** Whether the vendor did it. */
                        success?: boolean;
                        /** An object of which every field may be missing. */
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
