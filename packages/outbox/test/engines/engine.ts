import type { EachMessage } from "agentpost";
import type { libredesk } from "agentpost/libredesk";
import type { Outbox } from "../../src/index.ts";

export const ENGINES = ["bullmq", "pg-boss"] as const;
export type EngineName = (typeof ENGINES)[number];

/** Where an engine keeps its jobs, and where its library is, in plain JSON. */
export type EnginePlace =
  | { readonly name: "bullmq"; readonly library: string; readonly redisPath: string }
  | {
      readonly name: "pg-boss";
      readonly library: string;
      readonly postgres: { readonly host: string; readonly user: string; readonly database: string };
    };

export type Desk = ReturnType<typeof libredesk<undefined>>;
export type DeskMessage = EachMessage<Desk> & { readonly text: string };

/** How a process hands messages to an engine, and sends what the engine hands out. */
export interface Engine {
  add(message: DeskMessage, key: string): Promise<unknown>;
  work(concurrency: number): Promise<unknown>;
  /** How many jobs are neither done nor given up. */
  open(): Promise<number>;
}

export interface EngineUse {
  /** Sends what a job holds, where the engine sends by itself. */
  readonly send: (message: DeskMessage) => Promise<unknown>;
  /** Called when a job is done and the engine has noted it, where the engine tells. */
  readonly onNoted: (key: string) => void;
  /** The engine hands out its keys, where there is one. */
  readonly outbox?: Outbox<Desk>;
}
