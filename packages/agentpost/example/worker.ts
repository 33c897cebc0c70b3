import { seenInMemory } from "agentpost/inbox";
import { bot } from "./bot.js";

// For all requests, each of which has a handler of its own.
const seen = seenInMemory();

/** The worker's default export. Its environment and the promise to wait come with each request. */
export const worker = {
  fetch(
    request: Request,
    env: Readonly<Record<string, string>>,
    ctx: { waitUntil(promise: Promise<unknown>): void },
  ): Promise<Response> {
    return bot(env, { seen, waitUntil: (promise) => ctx.waitUntil(promise) })(request);
  },
};
