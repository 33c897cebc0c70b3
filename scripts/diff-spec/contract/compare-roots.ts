import { canonicalJson, isObject, type Json, type JsonObject } from "@agentpost/document";
import { code, codes } from "../words.ts";
import type { ContractMethod } from "./client-model.ts";
import type { ContractDifference } from "./contract-difference.ts";
import { membersOf } from "./resolve.ts";

/** Compares where the API is. The first server is where a client calls unless it is told otherwise. */
export function compareServers(before: JsonObject, after: JsonObject): ContractDifference[] {
  const [old, now] = [urlsOf(before), urlsOf(after)];
  const found: ContractDifference[] = [];
  const add = (bump: ContractDifference["bump"], text: string) => found.push({ bump, path: "", text });
  if (old[0] !== now[0]) {
    if (now[0] === undefined) add("major", "the client knows no server any more");
    else if (old[0] === undefined) add("minor", `the client calls ${code(now[0])} by itself`);
    else add("major", `the client calls ${code(now[0])} by itself, before ${code(old[0])}`);
  }
  const come = now.slice(1).filter((url) => !old.includes(url));
  const gone = old.slice(1).filter((url) => !now.includes(url));
  if (come.length > 0) add("minor", `there is a further server, ${codes(come)}`);
  if (gone.length > 0) add("patch", `the server ${codes(gone)} is no longer named`);
  return found;
}

function urlsOf({ servers }: JsonObject): string[] {
  return (Array.isArray(servers) ? servers : []).map((server) => String(isObject(server) ? server["url"] : server));
}

/** Compares which credentials a method will do with, by what they are on the wire and not by the names of their schemes. */
export function compareCredentials(
  [before, after]: readonly [JsonObject, JsonObject],
  old: ContractMethod,
  now: ContractMethod,
): ContractDifference[] {
  const [was, is] = [alternativesOf(before, old), alternativesOf(after, now)];
  const covers = (given: ReadonlySet<string>, needed: ReadonlySet<string>) =>
    [...needed].every((one) => given.has(one));
  const found: ContractDifference[] = [];
  // Whoever had what was needed must have it still.
  if (was.some((given) => !is.some((needed) => covers(given, needed)))) {
    found.push({ bump: "major", path: "", text: "needs other credentials" });
  } else if (is.some((needed) => !was.some((given) => covers(needed, given)))) {
    const text = is.some((needed) => needed.size === 0)
      ? "needs no credentials any more"
      : "will also do with other credentials";
    found.push({ bump: "minor", path: "", text });
  }
  return found;
}

/** Each alternative as a set of texts; one that needs nothing where nothing is said. */
function alternativesOf(document: JsonObject, { value }: ContractMethod): ReadonlySet<string>[] {
  const { security = document["security"] } = value;
  const components = document["components"];
  const schemes = membersOf(document, isObject(components) ? components["securitySchemes"] : undefined);
  const stated = Array.isArray(security) && security.length > 0 ? security : [{}];
  return stated.map((alternative) => new Set(namesOf(alternative).map((name) => carriedBy(schemes.get(name)))));
}

function namesOf(alternative: Json): string[] {
  return isObject(alternative) ? Object.keys(alternative) : [];
}

function carriedBy(scheme: JsonObject | undefined): string {
  const { type, in: place, name, scheme: word, "x-agentpost-credential": credential } = scheme ?? {};
  // OAuth 2 and OpenID Connect send a bearer token (RFC 6750).
  if (type === "apiKey")
    return canonicalJson([
      String(place),
      place === "header" ? String(name).toLowerCase() : String(name),
      credential ?? null,
    ]);
  return canonicalJson([type === "http" ? String(word).toLowerCase() : "bearer", credential ?? null]);
}
