// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
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
        /**
         * Sends a new message on behalf of an agent
         * @description The caller needs the permission `chatbots.inbox.messages.send` on the resource `chatbots/:chatbotId`.
         */
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
        /**
         * Start an inbox conversation
         * @description Opens a conversation in the inbox, into which one can send from then on. Needs the permission `chatbots.inbox.conversations.create`. A repeat starts another one. The answer may have more than is shown here.
         */
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
        /**
         * List conversations
         * @description Lists conversations, of one contact or one channel if asked so, without pages and in no stated order. Needs the permission `chatbots.conversations.list`. A conversation may have more than is shown here.
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
    "/v1/chatbots/{chatbotId}/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description Lists all messages of a conversation, without pages and in no stated order. Needs the permission `chatbots.messages.list`. Whether a message keeps the id that sendMessage told isn't stated.
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
    "/v1/chatbots/{chatbotId}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the channels of a chatbot
         * @description Lists all channels of a chatbot. Needs the permission `chatbots.channels.list`. Beware of `token`, which is a secret of the channel: keep the answer out of logs. A channel may have more than is shown here.
         */
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SendMessageRequestDto: {
            /** @description Identifies the conversation that receives the message. */
            conversationId: string;
            /** @description What the message says. Needed unless `attachmentRef` is given. */
            text?: string;
            /** @description Points to an attachment uploaded earlier. Needed unless `text` is given. */
            attachmentRef?: string;
        } & ({
            text: string;
        } | {
            attachmentRef: string;
        });
        SendMessageResponseDto: {
            /** @description The message that this call made. */
            message: components["schemas"]["MessageDto"] | null;
            /** @description Says what went wrong, if anything did. */
            error?: string;
        };
        MessageDto: {
            /** @description Identifies the message. */
            id: string;
            /** @description Who sent it, for example user, bot or agent. */
            sender: string;
            /** @description What kind of message it is, for example text, file or template. */
            type: string;
            /** @description How the sender is presented. */
            persona?: components["schemas"]["MessagePersonaDto"];
            /** @description The identifier that the outside provider gave the message. */
            providerMessageId?: string;
            /** @description How far delivery has come. */
            status: string;
            /** @description When the message came into being. */
            created: string;
            /** @description When processing was done. */
            processed?: string;
            /** @description When it was sent. */
            sent?: string;
            /** @description When it reached the recipient. */
            received?: string;
            /** @description When the recipient read it. */
            read?: string;
            /** @description True for an outgoing message, false for an incoming one. */
            outgoing: boolean;
            /** @description Identifies the messenger that the message belongs to. */
            messengerId?: string;
            /** @description Identifies the context used to group messages into threads. */
            contextId?: string;
            /** @description What the message holds. */
            content: components["schemas"]["ContentDto"];
            /** @description Tags given to the message. */
            tags: string[];
            /** @description Says what went wrong, if anything did. */
            error?: string;
            /** @description True when the content is sensitive. */
            isSensitive?: boolean;
            /** @description Identifies the group that a streamed message is part of. */
            streamGroupId?: string;
            /** @description How long to wait before sending, in milliseconds. */
            delay?: number;
        };
        MessagePersonaDto: {
            /** @description Where the avatar picture is found, as a URL. */
            image: string;
            /** @description The name shown for the persona. */
            name: string;
        };
        ContentDto: {
            /** @description The words of the message. */
            text?: string;
            /** @description A file sent along. */
            file?: components["schemas"]["MessageContentFileDto"];
            /** @description Buttons that the recipient can press. */
            buttons?: components["schemas"]["MessageContentButtonsDto"];
            /** @description The button that the user chose. */
            selectedButton?: components["schemas"]["MessageContentButtonReplyDto"];
            /** @description A template for the message. */
            template?: components["schemas"]["MessageTemplateDto"];
            /** @description A place shared with the message. */
            location?: components["schemas"]["MessageLocationDto"];
            /** @description Details of ending a voice call. */
            voiceHangup?: components["schemas"]["MessageVoiceHangupDto"];
            /** @description Details of transferring a voice call. */
            voiceTransfer?: components["schemas"]["MessageVoiceTransferDto"];
            /** @description Details of handing over to an agent. */
            agentHandover?: components["schemas"]["MessageAgentHandoverDto"];
            /** @description The message as an email. */
            email?: components["schemas"]["MessageContentEmailDto"];
            /** @description Text to be spoken, with its audio. */
            textToSpeech?: components["schemas"]["MessageContentTextToSpeechDto"];
            /** @description A WhatsApp template kept at Meta. */
            metaWhatsappTemplate?: components["schemas"]["MessageMetaWhatsAppTemplateDto"];
            /** @description The operator concerned with the message. */
            operator?: components["schemas"]["OperatorDto"];
            /** @description How long to wait before sending, in milliseconds. */
            delay?: number;
            /** @description Identifies the Lead AI tied to the message. */
            leadAiId?: string;
        };
        MessageContentFileDto: {
            /** @description What the file is called. */
            name: string;
            /** @description Where the file can be fetched. */
            url: string;
            /** @description What kind of file it is, for example image, document or audio. */
            type: string;
            /** @description Its MIME type. */
            mimeType: string;
            /** @description Its size in bytes. */
            size: number;
            /** @description The reference that stands for the attachment. */
            attachmentRef: string;
            /** @description A caption, if there is one. */
            caption?: string;
            /** @description What is said in the audio or video, written down. */
            transcript?: string;
            /** @description The identifier of the attachment at Facebook. */
            facebookAttachmentId?: string;
            /** @description The identifier of the attachment at WhatsApp. */
            whatsappAttachmentId?: string;
            /** @description The identifier of the attachment at Instagram. */
            instagramAttachmentId?: string;
        };
        MessageContentButtonsDto: {
            /** @description All the buttons. */
            buttons: components["schemas"]["MessageContentButtonDto"][];
        };
        MessageContentButtonDto: {
            /** @description The text shown on the button. */
            label: string;
            /** @description What kind of button it is, for example url or postback. */
            type: string;
            /** @description The value that the button stands for. */
            value: string;
            /** @description Further data carried by the button, if any. */
            payload?: string;
        };
        MessageContentButtonReplyDto: {
            /** @description The text on the button that was chosen. */
            label: string;
            /** @description The value of the button that was chosen. */
            value: string;
            /** @description Further data that came from the button, if any. */
            payload?: string;
            /** @description What kind of button was chosen. */
            type?: string;
            /** @description Points back to the message that showed the button. */
            reference: string;
        };
        MessageTemplateDto: {
            /** @description The main text. */
            body: string;
            /** @description The text above the body. */
            header?: string;
            /** @description The text below the body. */
            footer?: string;
        };
        MessageLocationDto: {
            /** @description How far north or south the place lies. */
            latitude: number;
            /** @description How far east or west the place lies. */
            longitude: number;
        };
        MessageVoiceHangupDto: {
            /** @description Why the call is ended. */
            reason: string;
            /** @description SIP headers of your own to send when hanging up. */
            headers: {
                [key: string]: string;
            };
        };
        MessageVoiceTransferDto: {
            /** @description Where to transfer the call: a phone number or a SIP address. */
            target: string;
            /** @description Why the call is transferred. */
            reason?: string;
            /** @description SIP headers of your own to send with the transfer. */
            headers: {
                [key: string]: string;
            };
        };
        MessageAgentHandoverDto: {
            /** @description Why an agent takes over. */
            reason: string;
            /** @description After how many seconds the handover lapses. */
            timeoutSeconds?: number;
            /** @description Identifies the one agent who is to take over. */
            agentId?: string;
            /** @description Identifies the group of agents that is to take over. */
            groupId?: string;
            /** @description How the agent is picked, for example round_robin or least_busy. */
            assignmentMethod?: string;
        };
        MessageContentEmailDto: {
            /** @description The subject line. */
            subject: string;
            /** @description The text of the email. */
            body: string;
            /** @description The address it comes from. */
            from: string;
            /** @description The addresses it goes to. */
            to: string[];
            /** @description The addresses that get a copy. */
            cc: string[];
            /** @description The addresses that get a hidden copy. */
            bcc: string[];
            /** @description Identifiers of the attachments. */
            attachmentIds: string[];
            /** @description References to earlier emails, by which threads are built. */
            references: string[];
        };
        MessageContentTextToSpeechDto: {
            /** @description The words to be spoken. */
            text: string;
            /** @description Points to audio made beforehand. */
            speech?: string;
        };
        MessageMetaWhatsAppTemplateDto: {
            /** @description What the template is called at Meta. */
            templateName: string;
            /** @description The language that the template is in, as a code. */
            language: string;
            /** @description The main text. A placeholder looks like `{{1}}`. */
            bodyText: string;
            /** @description The header text, where there is one. */
            headerText?: string;
            /** @description The footer text, where there is one. */
            footerText?: string;
            /** @description The header, made of a file or of text parameters. */
            header?: components["schemas"]["MessageMetaWhatsAppTemplate_HeaderDto"];
            /** @description The values put in place of the placeholders of `bodyText`. */
            bodyParameters: string[];
            /** @description The buttons that come with the message. */
            buttons: components["schemas"]["MessageMetaWhatsAppTemplate_ButtonDto"][];
        };
        MessageMetaWhatsAppTemplate_HeaderDto: {
            /** @description The file in the header. */
            file?: components["schemas"]["MessageMetaWhatsAppTemplate_Header_FileDto"];
            /** @description The values put in place of the header placeholders. */
            parameters: string[];
        };
        MessageMetaWhatsAppTemplate_Header_FileDto: {
            /** @description What the file is called. */
            name: string;
            /** @description Where the file can be fetched. */
            url: string;
            /** @description What kind of file it is, for example image, document or video. */
            type: string;
            /** @description Its MIME type. */
            mimeType: string;
            /** @description Its size in bytes. */
            size: number;
            /** @description The reference that stands for the attachment. */
            attachmentRef: string;
        };
        MessageMetaWhatsAppTemplate_ButtonDto: {
            /** @description The text shown on the button. */
            label: string;
            /** @description What kind of button it is, for example url or quick_reply. */
            type: string;
            /** @description Where the button leads, if it is of the URL kind. */
            url?: string;
            /** @description What the button stands for, if it is of the quick_reply kind. */
            value?: string;
        };
        OperatorDto: {
            /** @description Identifies the operator. */
            operatorId: string;
        };
        CreateInboxConversationDto: {
            name: string;
            /** Format: email */
            email?: string;
            phone?: string;
            /** @description Identifies the channel. */
            channelId: string;
        };
        CreatedInboxConversationDto: {
            /** @description Identifies the conversation, for sendMessage. */
            conversationId?: string;
            /** @description Says what went wrong, if anything did. */
            error?: string;
        };
        ListConversationsDto: {
            conversations: components["schemas"]["ConversationDto"][];
            /** @description Says what went wrong, if anything did. */
            error?: string;
        };
        /** @description A conversation. It may have more, which wasn't seen. */
        ConversationDto: {
            /** @description Identifies the conversation. */
            id?: string;
            contactId?: string;
            archived?: boolean;
            channelId?: string;
        };
        ListMessagesDto: {
            messages: components["schemas"]["MessageDto"][];
            /** @description Says what went wrong, if anything did. */
            error?: string;
        };
        ListChannelsDto: {
            channels: components["schemas"]["ChannelDto"][];
            /** @description Says what went wrong, if anything did. */
            error?: string;
        };
        /** @description A channel. It may have more, which wasn't seen. */
        ChannelDto: {
            /** @description Identifies the channel. */
            id?: string;
            name?: string;
            number?: string;
            status?: string;
            /** @description A secret of the channel. Keep it out of logs. */
            token?: string;
            type?: "facebook" | "voice" | "audiocodes" | "web" | "meta-whatsapp" | "telegram" | "brevo" | "email" | "debug" | (string & {});
            created?: string;
            /** @description In which form it comes wasn't seen. */
            updated?: unknown;
        };
    };
    responses: never;
    parameters: {
        /** @description Identifies the chatbot. */
        OfChatbot: string;
    };
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
                /** @description Identifies the chatbot whose inbox holds the conversation. */
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
            /** @description The message has been sent. */
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
            /** @description The request holds data that is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller lacks the permission. */
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
                /** @description Identifies the chatbot. */
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
            /** @description Made, unless `error` says otherwise. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInboxConversationDto"];
                };
            };
            /** @description The input is refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The caller lacks the permission. */
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
                /** @description Only conversations of this contact. */
                contactId?: string;
                /** @description Only conversations of this channel. */
                channelId?: string;
            };
            header?: never;
            path: {
                /** @description Identifies the chatbot. */
                chatbotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, unless `error` says otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConversationsDto"];
                };
            };
            /** @description The caller lacks the permission. */
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
                /** @description Identifies the chatbot. */
                chatbotId: string;
                /** @description Identifies the conversation. */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, unless `error` says otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesDto"];
                };
            };
            /** @description The caller lacks the permission. */
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
                /** @description Identifies the chatbot. */
                chatbotId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, unless `error` says otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChannelsDto"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
