import { client } from "hey-api-client/client.gen";
import { sendMessage } from "hey-api-client/sdk.gen";
import { BODY, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** The client that hey-api generates from the same contract, with its own fetch runtime. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  client.setConfig({ baseUrl, fetch, auth: () => TOKEN });
  // Without a query of some kind its client drops the credential that belongs there.
  return async () => (await sendMessage({ query: {}, body: BODY, throwOnError: true })).data;
};
