import { open as handWritten } from "./hand-written.ts";
import type { OpenPeer } from "./peer.ts";

const TIMEOUT_MS = 30_000;

/** The same for a call that must end: how much of our cost is the price of a signal. */
export const open: OpenPeer = ({ baseUrl, fetch }) =>
  handWritten({ baseUrl, fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }) });
