// RFC 8288, 3: `<address>; rel="next"; title="…", <address>; …`.
const LINK = /<([^>]*)>((?:\s*;\s*[^\s=;,"]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]*))/i;

/** The address of the next page in a `Link` header; undefined where there is none. */
export function nextLink(header: string | null): string | undefined {
  for (const [, address, parameters = ""] of (header ?? "").matchAll(LINK)) {
    const [, quoted, plain = ""] = RELATION.exec(parameters) ?? [];
    // A link may stand in several relations, whose names are in any case.
    if ((quoted ?? plain).toLowerCase().split(/\s+/).includes("next")) return address;
  }
  return undefined;
}
