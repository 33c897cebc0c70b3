/** What a mark of ours begins with, so that an inbox knows our own messages, whichever process sent them. */
export const OURS = "agentpost:";
