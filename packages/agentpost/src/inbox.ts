export type { Attempt } from "@agentpost/transport";
export { WebhookError, type WebhookRequest } from "@agentpost/transport/webhooks";
export type { Author, ConversationMessage, MessageAttachment } from "./inbox/conversation-message.js";
export type { FindOptions, Found } from "./inbox/find.js";
export type { FollowOptions } from "./inbox/follow.js";
export { createInbox, type Inbox } from "./inbox/inbox.js";
export type { InboxEvent, MessageEvent, OtherEvent, ReceivedEvent, StatusEvent } from "./inbox/inbox-event.js";
export type {
  AnyInboxProvider,
  InboxCapabilities,
  InboxProvider,
  InboxProviderWith,
  InboxTypes,
  Look,
} from "./inbox/inbox-provider.js";
export { type NodeRequest, type NodeResponse, toNodeHandler } from "./inbox/node-handler.js";
export { type Claim, type KeptDelivery, type SeenEvents, seenInMemory } from "./inbox/seen.js";
export type { WebhookHandler, WebhookHandlerOptions } from "./inbox/webhook-handler.js";
