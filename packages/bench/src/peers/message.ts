// The one request that every peer sends, and the one answer that every peer gets.
export const TOKEN = "bench-token-0123456789";
export const PATH = "/api/v2/agent/receiveMessage";
export const AGENT = "agent123";
export const SENDER = "+15551231234";
export const TEXT = "Where is my order?";
export const BODY = { targetAgent: AGENT, sourceAddress: SENDER, message: TEXT };
export const UUID = "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3";
export const ANSWER = { success: true, messageUuid: UUID };
