import { at, describeJson } from "@agentpost/document";
import { isIdentifier } from "@agentpost/workspace";
import type { Host, Server } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove, update } from "../overlay-answer.ts";
import { hostName } from "./host-name.ts";
import type { OperationSite } from "./operation-sites.ts";
import { isOfEveryObject } from "./reserved-names.ts";
import { readServer } from "./server.ts";

/** Where the operations of a contract are. */
export interface Hosts {
  /** The client's base URL. */
  readonly server: Server;
  /** Those of operations that are elsewhere. */
  readonly hosts: readonly Host[];
  /** The name of an operation's host; undefined where it is at the client's base URL. */
  readonly hostOf: (site: OperationSite) => string | undefined;
}

/**
 * An operation is at its own servers, else at its path's, else at the root's (OpenAPI 3, Operation Object); of each list
 * the first counts. The client's base URL is the root's, or, where no operation is there, that of most operations.
 */
export function readHosts(reader: DocumentReader, sites: readonly OperationSite[]): Hosts {
  const root = reader.items(reader.root, "servers");
  const elsewhere = new Map<OperationSite, readonly Place[]>();
  for (const site of sites) {
    const own = ownServers(reader, site);
    // Where the root's first is one of its own, that will do.
    if (own && !own.some((server) => urlOf(server) === urlOf(root[0]))) elsewhere.set(site, own);
  }
  const main = elsewhere.size === sites.length ? mostCommon([...elsewhere.values()]) : root;
  const places = new Map<string, Place[]>();
  for (const [site, own] of elsewhere) {
    const url = urlOf(own[0]) ?? "";
    if (url === urlOf(main[0])) elsewhere.delete(site);
    else places.set(url, [...(places.get(url) ?? []), ...own.slice(0, 1)]);
  }
  const names = nameHosts(reader, places, urlOf(main[0]));
  return {
    server: readServer(reader, main),
    hosts: [...places].map(([url, [first]]) => {
      return { name: names.get(url) ?? "", server: readServer(reader, first ? [first] : []) };
    }),
    hostOf: (site) => names.get(urlOf(elsewhere.get(site)?.[0]) ?? ""),
  };
}

function ownServers(reader: DocumentReader, { operation, pathItem }: OperationSite): Place[] | undefined {
  return [operation, pathItem].map((owner) => reader.items(owner, "servers")).find(([first]) => first !== undefined);
}

/** Without a slash at its end, which says nothing. */
function urlOf(server: Place | undefined): string | undefined {
  return server && String(server.value["url"] ?? "/").replace(/\/+$/, "");
}

/** The first of those that occur most often. */
function mostCommon(lists: readonly (readonly Place[])[]): readonly Place[] {
  const counted = new Map<string | undefined, number>();
  for (const [first] of lists) counted.set(urlOf(first), (counted.get(urlOf(first)) ?? 0) + 1);
  const most = Math.max(...counted.values());
  return lists.find(([first]) => counted.get(urlOf(first)) === most) ?? [];
}

/** By URL: the overlay's word for it, else one made of it. */
function nameHosts(
  reader: DocumentReader,
  places: ReadonlyMap<string, readonly Place[]>,
  main: string | undefined,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const [url, servers] of places) {
    const stated = servers.flatMap((server) => statedName(reader, server) ?? []);
    const [name = hostName(url, main), ...others] = [...new Set(stated)];
    const pointer = servers[0]?.pointer ?? "";
    const rival = [...names].find(([, taken]) => taken === name)?.[0];
    const naming = "name it by x-agentpost-host in the overlay";
    if (others[0] !== undefined) {
      const rest = servers.filter(({ value }) => others.includes(String(value["x-agentpost-host"])));
      const answer = rest.map((server) => update(server.pointer, { "x-agentpost-host": name }));
      reader.issues.add(pointer, `is called ${name} here and ${others[0]} elsewhere; choose one`, ...answer);
    }
    if (rival !== undefined) {
      const answer = update(pointer, { "x-agentpost-host": `${name}2` });
      reader.issues.add(pointer, `makes the same name as ${rival}, ${JSON.stringify(name)}; ${naming}`, answer);
    }
    names.set(url, name);
  }
  return names;
}

function statedName(reader: DocumentReader, { pointer, value }: Place): string | undefined {
  const name = value["x-agentpost-host"];
  if (name === undefined) return undefined;
  if (typeof name === "string" && isIdentifier(name) && !isOfEveryObject(name)) return name;
  const place = at(pointer, "x-agentpost-host");
  // Without it, the name is made of the URL.
  reader.issues.add(place, `came as ${describeJson(name)}; expected a name in code, such as files`, remove(place));
  return undefined;
}
