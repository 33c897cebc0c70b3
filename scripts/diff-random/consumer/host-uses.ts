import type { JsonObject } from "@agentpost/document";
import { hostNames } from "../host.ts";
import type { Use } from "./use.ts";

/** A client with its credential alone, with a place of its own, and with one for each host that it knows by name. */
export function usesOfHosts(document: JsonObject): Use[] {
  const client = (settings: JsonObject): Use => {
    return { source: `void (() => createCases(${JSON.stringify({ key: "x", ...settings })}));` };
  };
  const baseUrl = "http://127.0.0.1";
  const names = hostNames(document);
  return [
    client({}),
    client({ baseUrl }),
    ...names.map((name) => client({ baseUrl, baseUrls: { [name]: baseUrl } })),
    ...(names.length > 0 ? [client({ baseUrls: Object.fromEntries(names.map((name) => [name, baseUrl])) })] : []),
  ];
}
