/** Where a peer sends, and by what: a stub, or the platform's own `fetch` against a real server. */
export interface Surroundings {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Makes a peer's client once, as a user would, and returns the one call that is measured. */
export type OpenPeer = (surroundings: Surroundings) => () => Promise<unknown>;
