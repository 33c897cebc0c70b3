import type { VendorDocument } from "@agentpost/document";
import { Problems } from "./problems.ts";
import { type ClientOperation, readClientOperations } from "./read/client-operation.ts";
import { type SendOperation, sendOperation } from "./read/send-operation.ts";
import { readVendorNames } from "./read/vendor-names.ts";
import { Source } from "./source.ts";

/** What can be told of a vendor's client without generating it. */
export interface ClientOperations {
  /** In the document's order. */
  readonly operations: readonly ClientOperation[];
  /** The one that sends a message; undefined where none looks like that. */
  readonly send: SendOperation | undefined;
  /** The vendor's name in types: `create<Pascal>`. */
  readonly pascal: string;
}

/**
 * The operations of a vendor's client. A document that can't be generated is read as far as it can be, since what is
 * wrong with it is told when it is generated.
 */
export function clientOperations({ vendor, document }: Pick<VendorDocument, "vendor" | "document">): ClientOperations {
  const source = new Source(document, new Problems());
  const { pascal } = readVendorNames(source, vendor).names;
  const operations = readClientOperations(source, pascal);
  return { operations, send: sendOperation(source, operations), pascal };
}
