import { at } from "@agentpost/document";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove } from "../overlay-answer.ts";
import { checkPath } from "./check-path.ts";
import { webhookSites } from "./webhook-sites.ts";

/** An operation, by where it is called. */
export interface OperationSite {
  readonly path: string;
  /** In lower case, as in the document. */
  readonly method: string;
  readonly pathItem: Place;
  readonly operation: Place;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const OTHER_KEYS = ["summary", "description", "servers", "parameters"];

/** Every operation, in the document's order. */
export function operationSites(reader: DocumentReader): OperationSite[] {
  const sites: OperationSite[] = [];
  for (const [path, pathItem] of reader.children(reader.root, "paths")) {
    for (const key of Object.keys(pathItem.value)) {
      if (METHODS.includes(key)) {
        const operation = reader.child(pathItem, key);
        if (operation) sites.push({ path, method: key, pathItem, operation });
      } else if (!OTHER_KEYS.includes(key) && !key.startsWith("x-")) {
        reader.issues.add(
          at(pathItem.pointer, key),
          "is neither a method nor another key of a path; correct or remove it",
          remove(at(pathItem.pointer, key)),
        );
      }
    }
    checkPath(reader, path, pathItem);
  }
  if (sites.length === 0) {
    const has = webhookSites(reader).length > 0 ? "has no operation, and there are webhooks" : "has no operation";
    reader.issues.add("/paths", `${has}; expected at least one, since a package is a client with its receivers`);
  }
  return sites;
}
