import { at, isObject, type Json } from "@agentpost/document";
import type { Server, ServerVariable } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove, update } from "../overlay-answer.ts";
import { firstParagraph } from "./description.ts";

const VARIABLE = /\{([^}]+)\}/g;

/** The first of a list of servers is the default; a contract without an absolute one leaves it to the user. */
export function readServer(reader: DocumentReader, servers: readonly Place[]): Server {
  // That of a socket may stand before that of requests.
  const first = servers.find((server) => !/^(?!https?:)\w[\w+.-]*:\/\//i.test(filledUrl(server)));
  const rest = servers.filter((server) => server !== first);
  const others = rest.map(({ value }) => String(value["url"]));
  const otherAddresses = rest.map(filledUrl).filter(isAddress);
  if (!first) return { url: undefined, relativePath: undefined, variables: [], others, addresses: otherAddresses };
  const url = urlOf(first);
  const variables = namesIn(url).map((name) => readVariable(reader, first, url, name));
  const filled = filledUrl(first);
  if (/[?#]/.test(filled))
    reader.issues.add(
      at(first.pointer, "url"),
      "has a query or a fragment; remove it in the overlay",
      update(first.pointer, { url: url.replace(/[?#].*$/, "") }),
    );
  if (/^https?:\/\//i.test(filled)) {
    const isWhole = namesIn(url).every((name) => defaultOf(first, name) !== undefined);
    if (isWhole && !isAddress(filled)) {
      const remedy = "correct it, or remove it, and each client is told where the API is";
      reader.issues.add(at(first.pointer, "url"), `leads to no host, as ${filled}; ${remedy}`, remove(first.pointer));
    }
    return { url, relativePath: undefined, variables, others, addresses: [filled, ...otherAddresses] };
  }
  const relativePath = filled.replace(/^\.?\/*|\/+$/g, "");
  return {
    url: undefined,
    relativePath: relativePath === "" ? undefined : `/${relativePath}`,
    variables: [],
    others,
    addresses: otherAddresses,
  };
}

/** An address that begins with its host is one of the web. */
function urlOf({ value }: Place): string {
  return String(value["url"] ?? "/").replace(/^\/\//, "https://");
}

/** With what its variables are by default. */
function filledUrl(server: Place): string {
  return urlOf(server).replace(VARIABLE, (_, name: string) => defaultOf(server, name) ?? "");
}

/** With a host: where that is empty, `new URL` takes the path's beginning for it. */
function isAddress(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

function namesIn(url: string): string[] {
  return [...new Set([...url.matchAll(VARIABLE)].map(([, name]) => name ?? ""))];
}

function defaultOf({ value: { variables } }: Place, name: string): string | undefined {
  const variable = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
  const value: Json | undefined = isObject(variable) ? variable["default"] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function readVariable(reader: DocumentReader, server: Place, url: string, name: string): ServerVariable {
  const variable = reader.child(server, "variables", name);
  const value = defaultOf(server, name);
  if (value === undefined) {
    reader.issues.add(
      at(server.pointer, "variables", name),
      "has no default, though it occurs in the URL; give it one in the overlay",
      update(server.pointer, { variables: { [name]: { default: likelyDefault(variable, url, name) } } }),
    );
  }
  const values = variable?.value["enum"];
  return {
    name,
    default: value ?? "",
    values: Array.isArray(values) ? values.map(String) : [],
    description: firstParagraph(variable?.value["description"]),
  };
}

/** The first of the values that it may have; of a version or an account there is no telling. */
function likelyDefault(variable: Place | undefined, url: string, name: string): string {
  const [first] = [variable?.value["enum"]].flat();
  if (typeof first === "string" || typeof first === "number") return String(first);
  if (url.startsWith(`{${name}}://`)) return "https";
  return url.includes(`:{${name}}`) ? "443" : name;
}
