import { Hono } from "hono";
import { bot } from "./bot.js";

const handler = bot(process.env);

export const app = new Hono();
// The raw request: what `json()` or a parser has read can't be verified any more.
app.post("/webhooks/libredesk", (context) => handler(context.req.raw));
