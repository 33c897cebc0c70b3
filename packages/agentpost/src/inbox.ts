export type { Attempt } from "@agentpost/transport";
export { WebhookError, type WebhookProblem, type WebhookRequest } from "@agentpost/transport/webhooks";
export { checkSecrets } from "./inbox/check-secrets.js";
export type { Author, ConversationMessage, MessageAttachment } from "./inbox/conversation-message.js";
export { digest } from "./inbox/digest.js";
export type { FindOptions, Found } from "./inbox/find.js";
export type { FollowOptions } from "./inbox/follow.js";
export {
  type Able,
  type AddressOf,
  type ConversationOn,
  createInbox,
  type Findable,
  type Having,
  type Inbox,
  type Nobody,
  type RawOf,
  type SentOn,
  type TypesOn,
} from "./inbox/inbox.js";
export type {
  AnyEvent,
  InboxEvent,
  MessageEvent,
  OtherEvent,
  ReceivedEvent,
  StatusEvent,
} from "./inbox/inbox-event.js";
export type {
  AnyInboxProvider,
  InboxCapabilities,
  InboxProvider,
  InboxProviderWith,
  InboxTypes,
  Look,
} from "./inbox/inbox-provider.js";
export { beganAtMs, likelyAmong, lookThrough } from "./inbox/likely.js";
export { listOf } from "./inbox/list-of.js";
export { newestFirst } from "./inbox/newest-first.js";
export { type NodeRequest, type NodeResponse, toNodeHandler } from "./inbox/node-handler.js";
export { readAnswer } from "./inbox/read-answer.js";
export { rfc3339, rfc3339OfSeconds } from "./inbox/rfc3339.js";
export { type Claim, type KeptDelivery, type SeenEvents, seenInMemory } from "./inbox/seen.js";
export { textOf } from "./inbox/text-of.js";
export type { WebhookHandler, WebhookHandlerOptions } from "./inbox/webhook-handler.js";
