// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
/** The contract's paths, and the operations of each. */
export interface paths {
    "/v1/inbox/{chatbotId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a new message on behalf of an agent. The caller needs the permission `chatbots.inbox.messages.send` on the resource `chatbots/:chatbotId`. */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox/{chatbotId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an inbox conversation. Opens a conversation in the inbox, into which one can send from then on. Needs the permission `chatbots.inbox.conversations.create`. A repeat starts another one. The answer may have more than is shown here. */
        post: operations["createInboxConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatbots/{chatbotId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List conversations. Lists conversations, of one contact or one channel if asked so, without pages and in no stated order. Needs the permission `chatbots.conversations.list`. A conversation may have more than is shown here. */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatbots/{chatbotId}/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a conversation. Lists all messages of a conversation, without pages and in no stated order. Needs the permission `chatbots.messages.list`. Whether a message keeps the id that sendMessage told isn't stated. */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chatbots/{chatbotId}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the channels of a chatbot. Lists all channels of a chatbot. Needs the permission `chatbots.channels.list`. Beware of `token`, which is a secret of the channel: keep the answer out of logs. A channel may have more than is shown here. */
        get: operations["listChannels"];
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
export type webhooks = Record<string, never>;
/** The contract's named parts; `components["schemas"]` has its types. */
export interface components {
    schemas: {
        /** An object that always has `conversationId`. */
        SendMessageRequestDto: {
            /** Identifies the conversation that receives the message. */
            conversationId: string;
            /** What the message says. Needed unless `attachmentRef` is given. */
            text?: string;
            /** Points to an attachment uploaded earlier. Needed unless `text` is given. */
            attachmentRef?: string;
        } & ({
            /** What the message says. */
            text: string;
        } | {
            /** The reference that stands for the attachment. */
            attachmentRef: string;
        });
        /** An object that always has `message`. */
        SendMessageResponseDto: {
            /** The message that this call made. */
            message: components["schemas"]["MessageDto"] | null;
            /** Says what went wrong, if anything did. */
            error?: string;
        };
        /** An object that always has `id`, `sender`, `type`, `status`, `created`, `outgoing` and 2 more. */
        MessageDto: {
            /** Identifies the message. */
            id: string;
            /** Who sent it, for example user, bot or agent. */
            sender: string;
            /** What kind of message it is, for example text, file or template. */
            type: string;
            /** How the sender is presented. */
            persona?: components["schemas"]["MessagePersonaDto"];
            /** The identifier that the outside provider gave the message. */
            providerMessageId?: string;
            /** How far delivery has come. */
            status: string;
            /** When the message came into being. */
            created: string;
            /** When processing was done. */
            processed?: string;
            /** When it was sent. */
            sent?: string;
            /** When it reached the recipient. */
            received?: string;
            /** When the recipient read it. */
            read?: string;
            /** True for an outgoing message, false for an incoming one. */
            outgoing: boolean;
            /** Identifies the messenger that the message belongs to. */
            messengerId?: string;
            /** Identifies the context used to group messages into threads. */
            contextId?: string;
            /** What the message holds. */
            content: components["schemas"]["ContentDto"];
            /** Tags given to the message. */
            tags: string[];
            /** Says what went wrong, if anything did. */
            error?: string;
            /** True when the content is sensitive. */
            isSensitive?: boolean;
            /** Identifies the group that a streamed message is part of. */
            streamGroupId?: string;
            /** How long to wait before sending, in milliseconds. */
            delay?: number;
        };
        /** An object that always has `image` and `name`. */
        MessagePersonaDto: {
            /** Where the avatar picture is found, as a URL. */
            image: string;
            /** The name shown for the persona. */
            name: string;
        };
        /** An object of which every field may be missing. */
        ContentDto: {
            /** The words of the message. */
            text?: string;
            /** A file sent along. */
            file?: components["schemas"]["MessageContentFileDto"];
            /** Buttons that the recipient can press. */
            buttons?: components["schemas"]["MessageContentButtonsDto"];
            /** The button that the user chose. */
            selectedButton?: components["schemas"]["MessageContentButtonReplyDto"];
            /** A template for the message. */
            template?: components["schemas"]["MessageTemplateDto"];
            /** A place shared with the message. */
            location?: components["schemas"]["MessageLocationDto"];
            /** Details of ending a voice call. */
            voiceHangup?: components["schemas"]["MessageVoiceHangupDto"];
            /** Details of transferring a voice call. */
            voiceTransfer?: components["schemas"]["MessageVoiceTransferDto"];
            /** Details of handing over to an agent. */
            agentHandover?: components["schemas"]["MessageAgentHandoverDto"];
            /** The message as an email. */
            email?: components["schemas"]["MessageContentEmailDto"];
            /** Text to be spoken, with its audio. */
            textToSpeech?: components["schemas"]["MessageContentTextToSpeechDto"];
            /** A WhatsApp template kept at Meta. */
            metaWhatsappTemplate?: components["schemas"]["MessageMetaWhatsAppTemplateDto"];
            /** The operator concerned with the message. */
            operator?: components["schemas"]["OperatorDto"];
            /** How long to wait before sending, in milliseconds. */
            delay?: number;
            /** Identifies the Lead AI tied to the message. */
            leadAiId?: string;
        };
        /** An object that always has `name`, `url`, `type`, `mimeType`, `size` and `attachmentRef`. */
        MessageContentFileDto: {
            /** What the file is called. */
            name: string;
            /** Where the file can be fetched. */
            url: string;
            /** What kind of file it is, for example image, document or audio. */
            type: string;
            /** Its MIME type. */
            mimeType: string;
            /** Its size in bytes. */
            size: number;
            /** The reference that stands for the attachment. */
            attachmentRef: string;
            /** A caption, if there is one. */
            caption?: string;
            /** What is said in the audio or video, written down. */
            transcript?: string;
            /** The identifier of the attachment at Facebook. */
            facebookAttachmentId?: string;
            /** The identifier of the attachment at WhatsApp. */
            whatsappAttachmentId?: string;
            /** The identifier of the attachment at Instagram. */
            instagramAttachmentId?: string;
        };
        /** An object that always has `buttons`. */
        MessageContentButtonsDto: {
            /** All the buttons. */
            buttons: components["schemas"]["MessageContentButtonDto"][];
        };
        /** An object that always has `label`, `type` and `value`. */
        MessageContentButtonDto: {
            /** The text shown on the button. */
            label: string;
            /** What kind of button it is, for example url or postback. */
            type: string;
            /** The value that the button stands for. */
            value: string;
            /** Further data carried by the button, if any. */
            payload?: string;
        };
        /** An object that always has `label`, `value` and `reference`. */
        MessageContentButtonReplyDto: {
            /** The text on the button that was chosen. */
            label: string;
            /** The value of the button that was chosen. */
            value: string;
            /** Further data that came from the button, if any. */
            payload?: string;
            /** What kind of button was chosen. */
            type?: string;
            /** Points back to the message that showed the button. */
            reference: string;
        };
        /** An object that always has `body`. */
        MessageTemplateDto: {
            /** The main text. */
            body: string;
            /** The text above the body. */
            header?: string;
            /** The text below the body. */
            footer?: string;
        };
        /** An object that always has `latitude` and `longitude`. */
        MessageLocationDto: {
            /** How far north or south the place lies. */
            latitude: number;
            /** How far east or west the place lies. */
            longitude: number;
        };
        /** An object that always has `reason` and `headers`. */
        MessageVoiceHangupDto: {
            /** Why the call is ended. */
            reason: string;
            /** SIP headers of your own to send when hanging up. */
            headers: {
                [key: string]: string;
            };
        };
        /** An object that always has `target` and `headers`. */
        MessageVoiceTransferDto: {
            /** Where to transfer the call: a phone number or a SIP address. */
            target: string;
            /** Why the call is transferred. */
            reason?: string;
            /** SIP headers of your own to send with the transfer. */
            headers: {
                [key: string]: string;
            };
        };
        /** An object that always has `reason`. */
        MessageAgentHandoverDto: {
            /** Why an agent takes over. */
            reason: string;
            /** After how many seconds the handover lapses. */
            timeoutSeconds?: number;
            /** Identifies the one agent who is to take over. */
            agentId?: string;
            /** Identifies the group of agents that is to take over. */
            groupId?: string;
            /** How the agent is picked, for example round_robin or least_busy. */
            assignmentMethod?: string;
        };
        /** An object that always has `subject`, `body`, `from`, `to`, `cc`, `bcc` and 2 more. */
        MessageContentEmailDto: {
            /** The subject line. */
            subject: string;
            /** The text of the email. */
            body: string;
            /** The address it comes from. */
            from: string;
            /** The addresses it goes to. */
            to: string[];
            /** The addresses that get a copy. */
            cc: string[];
            /** The addresses that get a hidden copy. */
            bcc: string[];
            /** Identifiers of the attachments. */
            attachmentIds: string[];
            /** References to earlier emails, by which threads are built. */
            references: string[];
        };
        /** An object that always has `text`. */
        MessageContentTextToSpeechDto: {
            /** The words to be spoken. */
            text: string;
            /** Points to audio made beforehand. */
            speech?: string;
        };
        /** An object that always has `templateName`, `language`, `bodyText`, `bodyParameters` and `buttons`. */
        MessageMetaWhatsAppTemplateDto: {
            /** What the template is called at Meta. */
            templateName: string;
            /** The language that the template is in, as a code. */
            language: string;
            /** The main text. A placeholder looks like `{{1}}`. */
            bodyText: string;
            /** The header text, where there is one. */
            headerText?: string;
            /** The footer text, where there is one. */
            footerText?: string;
            /** The header, made of a file or of text parameters. */
            header?: components["schemas"]["MessageMetaWhatsAppTemplate_HeaderDto"];
            /** The values put in place of the placeholders of `bodyText`. */
            bodyParameters: string[];
            /** The buttons that come with the message. */
            buttons: components["schemas"]["MessageMetaWhatsAppTemplate_ButtonDto"][];
        };
        /** An object that always has `parameters`. */
        MessageMetaWhatsAppTemplate_HeaderDto: {
            /** The file in the header. */
            file?: components["schemas"]["MessageMetaWhatsAppTemplate_Header_FileDto"];
            /** The values put in place of the header placeholders. */
            parameters: string[];
        };
        /** An object that always has `name`, `url`, `type`, `mimeType`, `size` and `attachmentRef`. */
        MessageMetaWhatsAppTemplate_Header_FileDto: {
            /** What the file is called. */
            name: string;
            /** Where the file can be fetched. */
            url: string;
            /** What kind of file it is, for example image, document or video. */
            type: string;
            /** Its MIME type. */
            mimeType: string;
            /** Its size in bytes. */
            size: number;
            /** The reference that stands for the attachment. */
            attachmentRef: string;
        };
        /** An object that always has `label` and `type`. */
        MessageMetaWhatsAppTemplate_ButtonDto: {
            /** The text shown on the button. */
            label: string;
            /** What kind of button it is, for example url or quick_reply. */
            type: string;
            /** Where the button leads, if it is of the URL kind. */
            url?: string;
            /** What the button stands for, if it is of the quick_reply kind. */
            value?: string;
        };
        /** An object that always has `operatorId`. */
        OperatorDto: {
            /** Identifies the operator. */
            operatorId: string;
        };
        /** An object that always has `name` and `channelId`. */
        CreateInboxConversationDto: {
            /** The name of the person that the conversation is with. */
            name: string;
            /** Format: email */
            email?: string;
            /** The phone number of that person. */
            phone?: string;
            /** Identifies the channel. */
            channelId: string;
        };
        /** An object of which every field may be missing. */
        CreatedInboxConversationDto: {
            /** Identifies the conversation, for sendMessage. */
            conversationId?: string;
            /** Says what went wrong, if anything did. */
            error?: string;
        };
        /** An object that always has `conversations`. */
        ListConversationsDto: {
            /** A list of `ConversationDto`. */
            conversations: components["schemas"]["ConversationDto"][];
            /** Says what went wrong, if anything did. */
            error?: string;
        };
        /** A conversation. It may have more, which wasn't seen. */
        ConversationDto: {
            /** Identifies the conversation. */
            id?: string;
            /** Identifies the contact. */
            contactId?: string;
            /** Whether the conversation is archived. */
            archived?: boolean;
            /** Identifies the channel that the conversation is in. */
            channelId?: string;
        };
        /** An object that always has `messages`. */
        ListMessagesDto: {
            /** A list of `MessageDto`. */
            messages: components["schemas"]["MessageDto"][];
            /** Says what went wrong, if anything did. */
            error?: string;
        };
        /** An object that always has `channels`. */
        ListChannelsDto: {
            /** A list of `ChannelDto`. */
            channels: components["schemas"]["ChannelDto"][];
            /** Says what went wrong, if anything did. */
            error?: string;
        };
        /** A channel. It may have more, which wasn't seen. */
        ChannelDto: {
            /** Identifies the channel. */
            id?: string;
            /** What the channel is called. */
            name?: string;
            /** The contract gives its type alone. */
            number?: string;
            /** The contract gives its type alone. */
            status?: string;
            /** A secret of the channel. Keep it out of logs. */
            token?: string;
            /** `facebook`, `voice`, `audiocodes`, `web`, `meta-whatsapp`, `telegram` or 3 more; an answer may bring others. */
            type?: "facebook" | "voice" | "audiocodes" | "web" | "meta-whatsapp" | "telegram" | "brevo" | "email" | "debug" | (string & {});
            /** When the channel was made. */
            created?: string;
            /** In which form it comes wasn't seen. */
            updated?: unknown;
        };
    };
    responses: never;
    parameters: {
        /** Identifies the chatbot. */
        OfChatbot: string;
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
            query?: never;
            header?: never;
            path: {
                /** Identifies the chatbot whose inbox holds the conversation. */
                chatbotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequestDto"];
            };
        };
        responses: {
            /** The message has been sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": {
                     *         "id": "Vw3kQ8ZtLr5NcYp0HsDa",
                     *         "sender": "agent",
                     *         "type": "text",
                     *         "status": "sent",
                     *         "created": "2026-03-02T09:15:04.120Z",
                     *         "sent": "2026-03-02T09:15:04.480Z",
                     *         "outgoing": true,
                     *         "content": {
                     *           "text": "Your order left our warehouse this morning."
                     *         },
                     *         "tags": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SendMessageResponseDto"];
                };
            };
            /** The request holds data that is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createInboxConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifies the chatbot. */
                chatbotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInboxConversationDto"];
            };
        };
        responses: {
            /** Made, unless `error` says otherwise. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInboxConversationDto"];
                };
            };
            /** The input is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** Only conversations of this contact. */
                contactId?: string;
                /** Only conversations of this channel. */
                channelId?: string;
            };
            header?: never;
            path: {
                /** Identifies the chatbot. */
                chatbotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done, unless `error` says otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConversationsDto"];
                };
            };
            /** The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifies the chatbot. */
                chatbotId: string;
                /** Identifies the conversation. */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done, unless `error` says otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesDto"];
                };
            };
            /** The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifies the chatbot. */
                chatbotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done, unless `error` says otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChannelsDto"];
                };
            };
            /** The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
