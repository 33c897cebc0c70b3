import { METHODS } from "@agentpost/document";
import type { DocumentReader, Place } from "../document-reader.ts";

/** A webhook's operation, by what the document calls the webhook. */
export interface WebhookSite {
  readonly name: string;
  /** In lower case, as in the document. */
  readonly method: string;
  readonly pathItem: Place;
  readonly operation: Place;
}

/** What a document has its webhooks under: OpenAPI 3.0 has no word for them, and vendors write `x-webhooks`. */
export function webhooksKey({ document }: DocumentReader): "webhooks" | "x-webhooks" {
  return document["webhooks"] === undefined ? "x-webhooks" : "webhooks";
}

/** Every webhook, in the document's order. */
export function webhookSites(reader: DocumentReader): WebhookSite[] {
  return reader.children(reader.root, webhooksKey(reader)).flatMap(([name, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = reader.child(pathItem, method);
      return operation ? [{ name, method, pathItem, operation }] : [];
    }),
  );
}
