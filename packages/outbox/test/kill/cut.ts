import { setTimeout as pause } from "node:timers/promises";
import type { Ledger } from "@agentpost/outbox";
import type { SenderPlace } from "./places.ts";

/** Where a sender kills itself, and at which of the times that it comes there. */
export interface Cut {
  readonly place: SenderPlace;
  readonly time: number;
  /** Default: "SIGKILL". Of "SIGSTOP" it goes on when it is told to. */
  readonly signal?: "SIGKILL" | "SIGSTOP";
}

type Kill = (place: SenderPlace, key: string) => void;

const LONGEST_WRITE_MS = 3;

/** A ledger whose user is killed at a place. */
export function cutLedger(ledger: Ledger, cut: Cut, kill: Kill): Ledger {
  const at = killer(cut, kill);

  async function around<Result>(
    [before, during, after]: readonly [SenderPlace, SenderPlace | undefined, SenderPlace],
    run: () => Promise<Result>,
    keyOf: (result?: Result) => string | undefined,
  ): Promise<Result> {
    at(before, keyOf() ?? "");
    const running = run();
    if (cut.place === during) {
      // A moment that may lie before the write, in it or after it.
      const result = await Promise.race([running, pause(Math.random() * LONGEST_WRITE_MS)]);
      at(during, keyOf(result as Result) ?? "");
    }
    const result = await running;
    const key = keyOf(result);
    if (key !== undefined) at(after, key);
    return result;
  }

  const cutMethods: Pick<Ledger, "add" | "claim" | "owns" | "end"> = {
    add: (row, transaction) =>
      around(
        ["before the entry is added", "while the entry is being added", "once the entry is on disk"],
        () => ledger.add(row, transaction),
        () => row.key,
      ),
    claim: (claim) =>
      around(
        ["before the claim", "while the claim is being written", "once the claim is on disk"],
        () => ledger.claim(claim),
        (row) => row?.key,
      ),
    owns: (key, mark) =>
      around(
        ["before the last look at the lease", undefined, "after the last look at the lease"],
        () => ledger.owns(key, mark),
        () => key,
      ),
    // What is next is claimed by itself, so that each place is that of one entry.
    end: ({ next: _, ...end }) =>
      around(
        ["before the outcome is recorded", "while the outcome is being recorded", "once the outcome is on disk"],
        () => ledger.end(end),
        () => end.key,
      ),
  };
  return new Proxy(ledger, {
    get(target, name) {
      if (Object.hasOwn(cutMethods, name)) return cutMethods[name as keyof typeof cutMethods];
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** A `fetch` whose user is killed before a send, or when its answer has begun. */
export function cutFetch(cut: Cut, kill: Kill): (url: string, init: RequestInit) => Promise<Response> {
  const at = killer(cut, kill);
  return async (url, init) => {
    const [key = ""] = /\bkey-[\w-]+/.exec(String(init.body)) ?? [];
    if (init.method === "POST") at("before the request", key);
    const response = await fetch(url, init);
    if (init.method === "POST") at("once the answer has begun", key);
    return response;
  };
}

/** Kills at the place of the cut, at its time. */
export function killer({ place, time }: Cut, kill: Kill): Kill {
  let times = 0;
  return (here, key) => {
    if (here !== place) return;
    times += 1;
    if (times === time) kill(here, key);
  };
}
