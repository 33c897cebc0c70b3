import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";

/** What a server of Prism is started with. */
export interface ServerSettings {
  /** Tells the servers of one thread apart. */
  readonly name: string;
  readonly document: object;
  /** Where a proxy sends requests on to; a mock has none. */
  readonly upstream?: string;
  /** 0 for a free one. */
  readonly port: number;
}

/** A thread that runs Prism. */
export interface PrismThread {
  /** Resolves to the address. */
  start(settings: ServerSettings): Promise<string>;
  close(name: string): Promise<void>;
  /** Ends the thread if it is still alive; resolves to what killed it, where something did. */
  end(): Promise<unknown>;
}

/** An answer to what was asked under a number, or the thread's last words. */
interface Message {
  readonly id?: number;
  readonly value?: unknown;
  readonly error?: string;
  readonly killedBy?: unknown;
}

const LAST_WORDS_MS = 1_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

export function startThread(): PrismThread {
  const worker = new Worker(new URL("./prism-worker.js", import.meta.url), { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let killedBy: unknown;
  let lastId = 0;
  worker.on("message", ({ id, value, error, killedBy: reason }: Message) => {
    if (reason !== undefined) killedBy = reason;
    const asked = waiting.get(id ?? 0);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(error));
    waiting.delete(id ?? 0);
    if (waiting.size === 0) worker.unref();
  });
  worker.on("error", (error) => {
    killedBy = error;
  });
  const ended = new Promise<void>((resolve) => {
    worker.on("exit", () => {
      for (const { reject } of waiting.values()) reject(killedBy ?? new Error("its thread ended"));
      waiting.clear();
      resolve();
    });
  });
  // An idle thread must not keep a program from ending.
  worker.unref();

  const ask = (command: string, settings: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, command, ...settings });
    });

  return {
    start: async (settings) => String(await ask("start", settings)),
    close: async (name) => {
      await ask("close", { name });
    },
    end: async () => {
      // Its connections are gone before it says what it dies of.
      await Promise.race([ended, setTimeout(LAST_WORDS_MS)]);
      await worker.terminate();
      return killedBy;
    },
  };
}
