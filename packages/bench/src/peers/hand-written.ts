import { BODY, PATH, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** What one writes without any library. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const url = `${baseUrl}${PATH}?token=${encodeURIComponent(TOKEN)}`;
  return async () => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(BODY),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  };
};
