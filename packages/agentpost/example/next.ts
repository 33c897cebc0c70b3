import type { WebhookHandler } from "agentpost/inbox";
import { bot } from "./bot.js";

let handler: WebhookHandler | undefined;

export function POST(request: Request): Promise<Response> {
  // At the first request: a build imports routes too, and knows no secrets.
  // Where functions end with their answer, give it `{ waitUntil: after }`, from "next/server".
  handler ??= bot(process.env);
  return handler(request);
}
