import { createMessenger } from "agentpost";
import { altur } from "agentpost/altur";
import { chatcaptain } from "agentpost/chatcaptain";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";
import { AGENT, SENDER, TEXT, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

/** The facade with five vendors, of which the last is sent to. */
export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const messenger = createMessenger([
    altur({ baseUrl, fetch, apiKey: TOKEN }),
    chatcaptain({ baseUrl, fetch, apiKey: TOKEN }),
    ishvana({ baseUrl, fetch }),
    libredesk({ baseUrl, fetch, apiKey: TOKEN, apiSecret: TOKEN }),
    vida({ baseUrl, fetch, token: TOKEN }),
  ]);
  return async () => (await messenger.send({ to: { vendor: "vida", agent: AGENT, from: SENDER }, text: TEXT })).raw;
};
