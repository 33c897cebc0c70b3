import { createVida } from "@agentpost/vida";
import { BODY, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** A vendor's client as its README shows it. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const vida = createVida({ baseUrl, fetch, token: TOKEN });
  return async () => (await vida.sendMessage({ body: BODY })).data;
};
