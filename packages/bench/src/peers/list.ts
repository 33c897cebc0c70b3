/** A peer: the name of its module here, how the reports call it, and whether it is one of ours. */
export interface Peer {
  readonly id: string;
  readonly label: string;
  readonly ours?: true;
  /** It can send to endpoints of its own only. */
  readonly ownEndpoint?: true;
}

export const BASELINE = "hand-written";
export const BARE = "openapi-fetch";
/** The baseline a second time: how far it is from 1 says how far to trust the rest. */
export const CONTROL = "hand-written-again";
/** The baseline with the one thing that every client of ours has at least. */
export const WITH_TIMEOUT = "hand-written-timeout";

export const peers: readonly Peer[] = [
  { id: BASELINE, label: "hand-written fetch" },
  { id: CONTROL, label: "hand-written fetch, again (noise)" },
  { id: WITH_TIMEOUT, label: "hand-written fetch, with a timeout" },
  { id: BARE, label: "openapi-fetch 0.17.0" },
  { id: "hey-api", label: "hey-api 0.95.0" },
  { id: "ofetch", label: "ofetch 1.5.1" },
  { id: "ky", label: "ky 1.14.3" },
  { id: "axios", label: "axios 1.21.1 (fetch)" },
  { id: "openai", label: "openai 6.49.0" },
  { id: "cohere", label: "cohere-ai 8.1.0 (Fern)", ownEndpoint: true },
  { id: "vendor-function", label: "agentpost: a vendor's function", ours: true },
  { id: "vendor-method", label: "agentpost: a vendor's method", ours: true },
  { id: "facade-one", label: "agentpost: send, one vendor", ours: true },
  { id: "facade-five", label: "agentpost: send, five vendors", ours: true },
];

export function labelOf(id: string): string {
  return peers.find((peer) => peer.id === id)?.label ?? id;
}
