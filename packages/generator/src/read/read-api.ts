import type { VendorDocument } from "@agentpost/document";
import type { Api } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import type { ClientOperation } from "./client-operation.ts";
import { readClientParameters } from "./client-parameters.ts";
import { readHosts } from "./hosts.ts";
import { readOperation } from "./operation.ts";
import { readSecuritySchemes } from "./security-schemes.ts";
import { sendOperation } from "./send-operation.ts";
import type { RequestName } from "./type-expression.ts";
import { isCertificate } from "./unsupported-scheme.ts";
import type { readVendorNames } from "./vendor-names.ts";
import { readWebhooks } from "./webhooks.ts";

/** Reads the whole contract; what can't be expressed is an issue of the reader's. */
export function readApi(
  reader: DocumentReader,
  { vendor, digest }: VendorDocument,
  { names, summary }: ReturnType<typeof readVendorNames>,
  named: readonly ClientOperation[],
  rename: RequestName,
): Omit<Api, "groups" | "page"> {
  const { server, hosts, hostOf } = readHosts(reader, named);
  const operations = named.map((site) => ({ ...readOperation(reader, site, rename), host: hostOf(site) }));
  const securitySchemes = readSecuritySchemes(reader, new Set(operations.flatMap(({ security }) => security.flat())));
  const info = reader.child(reader.root, "info")?.value ?? {};
  return {
    vendor,
    digest,
    title: String(info["title"] ?? names.display),
    version: String(info["version"] ?? ""),
    names,
    summary,
    server,
    hosts,
    operations,
    clientParameters: readClientParameters(reader, operations, securitySchemes),
    send: sendOperation(reader, named)?.operation.name,
    securitySchemes,
    certificate: reader
      .children(reader.child(reader.root, "components") ?? reader.root, "securitySchemes")
      .some(([, { value }]) => isCertificate(value)),
    webhooks: readWebhooks(reader),
  };
}
