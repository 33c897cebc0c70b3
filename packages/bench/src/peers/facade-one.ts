import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";
import { AGENT, SENDER, TEXT, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** The facade with one vendor. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const messenger = createMessenger([vida({ baseUrl, fetch, token: TOKEN })]);
  return async () => (await messenger.send({ to: { vendor: "vida", agent: AGENT, from: SENDER }, text: TEXT })).raw;
};
