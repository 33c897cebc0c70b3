import { type PrismThread, type ServerSettings, startThread } from "./prism-thread.ts";

/** Runs every server of Prism in this process. */
export interface PrismHost {
  start(settings: Omit<ServerSettings, "name" | "port">): Promise<HostedServer>;
}

export interface HostedServer {
  readonly url: string;
  close(): Promise<void>;
  /** Starts Prism afresh, where everything was; resolves to what it died of, undefined where it was alive. */
  restart(): Promise<unknown>;
}

/** One thread for all servers: to load Prism takes a second, to start one server more some milliseconds. */
export function createPrismHost(start: () => PrismThread = startThread): PrismHost {
  let thread: PrismThread | undefined;
  let restarting: Promise<unknown> | undefined;
  let lastName = 0;
  const running = new Map<string, ServerSettings>();

  const restart = async (): Promise<unknown> => {
    const killedBy = await thread?.end();
    const fresh = start();
    thread = fresh;
    await Promise.all([...running.values()].map((settings) => fresh.start(settings)));
    return killedBy;
  };

  return {
    async start(settings) {
      thread ??= start();
      const named = { ...settings, name: String(++lastName), port: 0 };
      const url = await thread.start(named);
      running.set(named.name, { ...named, port: Number(new URL(url).port) });
      return {
        url,
        close: async () => {
          if (running.delete(named.name)) await thread?.close(named.name);
        },
        restart: () => {
          restarting ??= restart().finally(() => {
            restarting = undefined;
          });
          return restarting;
        },
      };
    },
  };
}
