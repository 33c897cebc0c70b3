import type { Case } from "../case.ts";
import { switchOf } from "../switches.ts";
import { faultyFetch, type Latency, type Play } from "../wire/faulty-fetch.ts";
import { type Ending, messengerOf } from "./messenger.ts";
import { hooksOf, type RunEvent } from "./run-event.ts";

/** What a run needs beside its case. */
export interface RunOptions {
  /** Told what happens, by the transport's hooks and by the wire. */
  readonly tell: (event: RunEvent) => void;
  readonly latency: Latency;
  readonly signal?: AbortSignal | undefined;
  /** Given, so that the request that goes out is the one that was shown. */
  readonly mark?: string | undefined;
}

const TAKEN: readonly Play[] = ["taken"];

/** Sends the message of a case to the stand-in, breaking what its switch breaks. It never throws. */
export function runCase(given: Case, { tell, latency, signal, mark }: RunOptions): Promise<Ending> {
  const startedAt = performance.now();
  const atMs = () => performance.now() - startedAt;
  const { plays } = switchOf(given.fault);
  const messenger = messengerOf(
    given,
    ({ vendor, standIn }) =>
      faultyFetch(plays(vendor) ?? TAKEN, standIn(), latency, (event) =>
        tell({ kind: "wire", ...event, atMs: atMs() }),
      ),
    hooksOf((event) => tell({ ...event, atMs: atMs() })),
  );
  return messenger.safe.send(given.message, { signal, mark });
}
