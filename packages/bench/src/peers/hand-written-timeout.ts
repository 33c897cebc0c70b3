import { BODY, PATH, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

const TIMEOUT_MS = 30_000;

/** What one writes without any library for a call that must end: how much of our cost is the price of a signal. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const url = `${baseUrl}${PATH}?token=${encodeURIComponent(TOKEN)}`;
  return async () => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(BODY),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  };
};
