import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";
import { TOKEN } from "../peers/message.ts";
import type { OpenQueue, QueueMessage } from "./queue.ts";

export const messengerTo = (baseUrl: string) => createMessenger([vida({ baseUrl, token: TOKEN })]);

/** The messenger alone: what a queue in memory would take, and what ends with the process. */
export const open: OpenQueue = async ({ baseUrl }) => {
  const messenger = messengerTo(baseUrl);
  const messages: QueueMessage[] = [];
  return {
    add: async (_, message) => messages.push(message),
    async start(concurrency, sent) {
      const lane = async () => {
        for (let message = messages.pop(); message; message = messages.pop()) {
          await messenger.send(message);
          sent();
        }
      };
      const lanes = Array.from({ length: concurrency }, lane);
      return () => Promise.all(lanes);
    },
  };
};
