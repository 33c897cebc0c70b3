import type { EachMessage } from "agentpost";
import type { vida } from "agentpost/vida";
import { AGENT, TEXT } from "../peers/message.ts";

export type QueueMessage = EachMessage<ReturnType<typeof vida>>;

/** What keeps messages until they are sent. Both halves are timed. */
export interface Queue {
  add(key: string, message: QueueMessage): Promise<unknown>;
  /** Sends with so many requests at once, and calls `sent` after each. Returns what makes it stop. */
  start(concurrency: number, sent: () => void): Promise<() => Promise<unknown>>;
}

/** Where a queue keeps its messages, and where it finds the library that isn't installed here. In plain JSON. */
export interface QueuePlace {
  readonly baseUrl: string;
  readonly sqliteFile: string;
  readonly postgres: { readonly host: string; readonly user: string; readonly database: string };
  readonly redisPath: string;
  readonly libraries: Readonly<Record<"bullmq" | "pg-boss", string>>;
}

export type OpenQueue = (place: QueuePlace) => Promise<Queue>;

/** Each from another person, since what one is sent keeps its order, and leaves one after another. */
export function messageTo(number: number): QueueMessage {
  return { to: { vendor: "vida", agent: AGENT, from: `+1555${String(number).padStart(7, "0")}` }, text: TEXT };
}
