import { createFetch } from "ofetch";
import { BODY, PATH, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const client = createFetch({ fetch, Headers, AbortController }).create({ baseURL: baseUrl });
  return () => client(PATH, { method: "POST", query: { token: TOKEN }, body: BODY });
};
