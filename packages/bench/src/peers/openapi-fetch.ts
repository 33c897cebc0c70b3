import type { paths } from "@agentpost/vida";
import createClient from "openapi-fetch";
import { BODY, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** Bare: no middleware, no deadline, no retry. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const client = createClient<paths>({ baseUrl, fetch });
  // The contract has the token as a security scheme, of which openapi-fetch knows nothing.
  const query: { targetAccountId?: string; token: string } = { token: TOKEN };
  return async () => {
    const { data, error } = await client.POST("/api/v2/agent/receiveMessage", { params: { query }, body: BODY });
    if (error) throw new Error("refused");
    return data;
  };
};
