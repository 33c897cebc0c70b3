import axios, { type CreateAxiosDefaults } from "axios";
import { BODY, PATH, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** With its fetch adapter; the one for `node:http` can't be given a stub. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const settings: CreateAxiosDefaults = { baseURL: baseUrl, adapter: "fetch", env: { fetch } };
  const client = axios.create(settings);
  return async () => (await client.post(PATH, BODY, { params: { token: TOKEN } })).data;
};
