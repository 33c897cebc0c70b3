import type { Script } from "@agentpost/contract/fault-script";
import { Connection, type WireNews } from "./connection.ts";
import { refused } from "./node-failure.ts";
import { readAnswer } from "./read-answer.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What becomes of one connection: nobody listens, a script is played, or the stand-in takes the message, at once or late. */
export type Play = "refused" | "taken" | { readonly takenAfterMs: number } | Script;

/** What happened on the way to the stand-in, and in which of the connections, from 1. */
export interface WireEvent {
  readonly attempt: number;
  readonly news: WireNews | "refused";
}

/** How long a packet is on its way to the stand-in, and how long that one thinks, in milliseconds. */
export interface Latency {
  readonly connectMs: number;
  readonly answerMs: number;
}

/**
 * A `fetch` that breaks as the fault matrix's server does, one play a connection, the last one for all that follow. It
 * makes each request once and passes failures on as they come: declare it with `fetchSendsOnce: true`.
 */
export function faultyFetch(
  plays: readonly Play[],
  standIn: Fetch,
  { connectMs, answerMs }: Latency,
  tell: (event: WireEvent) => void,
): Fetch {
  let connections = 0;
  return async (url, init) => {
    const attempt = ++connections;
    const play = plays[Math.min(attempt, plays.length) - 1] ?? "taken";
    await pause(connectMs, init.signal);
    if (play === "refused") {
      tell({ attempt, news: "refused" });
      throw refused();
    }
    if (play === "taken" || "takenAfterMs" in play) {
      tell({ attempt, news: "request" });
      const answer = await standIn(url, init);
      await pause(play === "taken" ? answerMs : play.takenAfterMs, init.signal);
      tell({ attempt, news: "answer" });
      return answer;
    }
    const connection = new Connection((news) => {
      tell({ attempt, news });
      // The stand-in holds what has come against the contract, whatever becomes of its answer.
      if (news === "request") void standIn(url, init).catch(() => {});
    }, answerMs);
    const { signal } = init;
    signal?.addEventListener("abort", () => connection.leave(signal.reason), { once: true });
    connection.play(play);
    return readAnswer(connection.answer);
  };
}

function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
