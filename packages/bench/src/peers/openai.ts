import OpenAI from "openai";
import { BODY, PATH, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** Its way to an endpoint it has no method for, so that the request is the same as everyone's. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const client = new OpenAI({ apiKey: TOKEN, baseURL: baseUrl, fetch });
  return async () => client.post(PATH, { query: { token: TOKEN }, body: BODY });
};
