import type { VendorDocument } from "@agentpost/document";
import { DocumentReader } from "./document-reader.ts";
import { Issues } from "./issues.ts";
import { type ClientOperation, readClientOperations } from "./read/client-operation.ts";
import { readSecurity } from "./read/security.ts";
import { readSecuritySchemes } from "./read/security-schemes.ts";
import { type SendOperation, sendOperation } from "./read/send-operation.ts";
import { readVendorNames } from "./read/vendor-names.ts";

/** What can be told of a vendor's client without generating it. */
export interface ClientOperations {
  /** In the document's order. */
  readonly operations: readonly ClientOperation[];
  /** The one that sends a message; undefined where none looks like that. */
  readonly send: SendOperation | undefined;
  /** The vendor's name in types: `create<Pascal>`. */
  readonly pascal: string;
  /** The client's options that are credentials. */
  readonly credentials: readonly string[];
}

/**
 * The operations of a vendor's client. A document that can't be generated is read as far as it can be, since what is
 * wrong with it is told when it is generated.
 */
export function clientOperations({ vendor, document }: Pick<VendorDocument, "vendor" | "document">): ClientOperations {
  const reader = new DocumentReader(document, new Issues());
  const { pascal } = readVendorNames(reader, vendor).names;
  const operations = readClientOperations(reader, pascal);
  const used = new Set(operations.flatMap((site) => readSecurity(reader, site).flat()));
  const credentials = readSecuritySchemes(reader, used).flatMap(({ options }) => options.map(({ name }) => name));
  return { operations, send: sendOperation(reader, operations), pascal, credentials: [...new Set(credentials)] };
}
