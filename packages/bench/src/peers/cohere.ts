import { CohereClient } from "cohere-ai";
import { AGENT, TEXT, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** A client by Fern. It sends to its own endpoints only, so this is a POST of its own with the same answer. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const client = new CohereClient({ token: TOKEN, baseUrl, fetch });
  return () => client.tokenize({ model: AGENT, text: TEXT });
};
