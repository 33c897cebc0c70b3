import { createServer } from "node:http";
import { toNodeHandler } from "agentpost/inbox";
import { bot } from "./bot.js";

export const server = createServer(toNodeHandler(bot(process.env)));
server.listen(Number(process.env["PORT"] ?? 8080));
