import type { Contract } from "./context.ts";

/** Tells a client one address for all its operations: there is one server, whatever hosts the contract has. */
export function oneAddress({ hosts }: Contract, baseUrl: string) {
  return { baseUrl, ...(hosts && { baseUrls: Object.fromEntries(hosts.map((host) => [host, baseUrl])) }) };
}
