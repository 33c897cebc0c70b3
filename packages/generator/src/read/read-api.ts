import type { VendorDocument } from "@agentpost/document";
import type { Api } from "../api.ts";
import type { Source } from "../source.ts";
import type { ClientOperation } from "./client-operation.ts";
import { readOperation } from "./operation.ts";
import { isCertificate } from "./scheme-fault.ts";
import { readSchemes } from "./schemes.ts";
import { sendOperation } from "./send-operation.ts";
import { readServer } from "./server.ts";
import type { RequestName } from "./type-expression.ts";
import type { readVendorNames } from "./vendor-names.ts";

/** Reads the whole contract; what can't be expressed is reported to the source's problems. */
export function readApi(
  source: Source,
  { vendor, digest }: VendorDocument,
  { names, summary }: ReturnType<typeof readVendorNames>,
  named: readonly ClientOperation[],
  rename: RequestName,
): Api {
  const operations = named.map((operation) => readOperation(source, operation, rename));
  const used = new Set(operations.flatMap(({ security }) => security.flat()));
  const info = source.child(source.root, "info")?.value ?? {};
  return {
    vendor,
    digest,
    title: String(info["title"] ?? names.display),
    version: String(info["version"] ?? ""),
    names,
    summary,
    server: readServer(source),
    operations,
    send: sendOperation(source, named)?.operation.name,
    schemes: readSchemes(source, used),
    certificate: source
      .children(source.child(source.root, "components") ?? source.root, "securitySchemes")
      .some(([, { value }]) => isCertificate(value)),
  };
}
