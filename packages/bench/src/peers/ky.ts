import ky from "ky";
import { BODY, PATH, TOKEN } from "./message.ts";
import type { OpenPeer } from "./peer.ts";

export const open: OpenPeer = ({ baseUrl, fetch }) => {
  const client = ky.create({ prefixUrl: baseUrl, fetch });
  return () => client.post(PATH.slice(1), { searchParams: { token: TOKEN }, json: BODY }).json();
};
