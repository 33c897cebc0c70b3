import { camelCase, isIdentifier } from "@agentpost/workspace";
import { isOfEveryObject } from "./reserved-names.ts";

/**
 * A name made of what a server's URL has and that of the client hasn't: `files` of https://files.example.com/v1 beside
 * https://api.example.com/v1, `v2` of /v2. Variables are left out, and no other server changes it.
 */
export function hostName(url: string, main = ""): string {
  const [own, base] = [partsOf(url), partsOf(main)];
  const labels = [...own.labels];
  const others = [...base.labels];
  while (others.length > 0 && labels.at(-1) === others.at(-1)) {
    labels.pop();
    others.pop();
  }
  // Beside no other host the last says nothing: it is `com`.
  if (base.labels.length === 0 && labels.length > 1) labels.pop();
  const port = own.port === base.port ? "" : ` port ${own.port}`;
  const name = camelCase(`${labels.join(" ")}${port} ${own.path === base.path ? "" : own.path}`);
  return isIdentifier(name) && !isOfEveryObject(name) ? name : camelCase(`host ${name}`);
}

function partsOf(url: string): { labels: string[]; port: string; path: string } {
  const plain = url.replace(/\{[^}]*\}/g, "");
  const [, host = "", port = "", path = ""] = /^(?:[a-z]+:\/\/([^/:]*)(?::(\d+))?)?(.*)$/i.exec(plain) ?? [];
  return { labels: host.toLowerCase().split(".").filter(Boolean), port, path };
}
