import type { MessageStatus } from "../../index.js";

/** Libredesk's words for what became of a message. Of a live chat, `sent` says nothing about whether anybody was there. */
export const STATUSES: Readonly<Record<string, MessageStatus>> = {
  pending: "queued",
  sent: "sent",
  received: "delivered",
  failed: "failed",
};
