import type { MessageStatus } from "../../index.js";

/**
 * Libredesk's words for what became of a message that is `pending` no more. Of a live chat, `sent` says nothing about whether
 * anybody was there. Lists, since an object knows words of its own, such as `constructor`.
 */
export const WORDS: readonly string[] = ["sent", "received", "failed"];

/** What each of them means, in the same order. */
export const STATUSES: readonly MessageStatus[] = ["sent", "delivered", "failed"];
