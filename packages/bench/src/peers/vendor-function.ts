import { createVidaClient, sendMessage } from "@agentpost/vida";
import { BODY, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** One operation on its own, for those who count bytes. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const client = createVidaClient({ baseUrl, fetch, token: TOKEN });
  return async () => (await sendMessage(client, { body: BODY })).data;
};
