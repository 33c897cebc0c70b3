// What a sender is told on standard input, and what it says on standard output, a line of JSON each, written at once: a
// process that is killed says nothing more.
import { readFileSync, writeSync } from "node:fs";
import type { Entry } from "@agentpost/outbox";
import type { Cut } from "./cut.ts";

/** What every sender is told in a round, as JSON. */
export interface RoundTask {
  readonly baseUrl: string;
  /** Key and conversation of each message to add; the text is the key. */
  readonly add: readonly (readonly [key: string, conversation: string])[];
  readonly concurrency: number;
  readonly cut?: Cut;
  /** Waits for all there are to end, or to be looked for, rather than only for those it added. */
  readonly waitForAll?: boolean;
}

export type SenderLine =
  /** From here on it does something. */
  | { readonly started: true }
  | { readonly added: string }
  /** It couldn't be added; `isThere` would say that it was all the same. */
  | { readonly refused: string; readonly isThere: boolean }
  /** Something else couldn't be written. */
  | { readonly ledgerError: string }
  | { readonly cutAt: string; readonly key: string }
  | { readonly entries: readonly Pick<Entry, "key" | "state">[] };

export function readTask<Task extends RoundTask>(): Task {
  return JSON.parse(readFileSync(0, "utf8"));
}

export function say(line: SenderLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

export function killSelf(signal: NodeJS.Signals): (place: string, key: string) => void {
  return (place, key) => {
    say({ cutAt: place, key });
    process.kill(process.pid, signal);
  };
}
