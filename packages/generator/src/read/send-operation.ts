import type { Json, VendorDocument } from "@agentpost/document";
import { Problems } from "../problems.ts";
import { type Place, Source } from "../source.ts";
import { operationNames } from "./operation-names.ts";
import { operationSites } from "./operation-sites.ts";
import { reservedNames } from "./reserved-names.ts";
import { shapeOf } from "./schema-shape.ts";
import { readVendorNames } from "./vendor-names.ts";

/** An operation that a message could be sent with. */
export interface SendOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The property of its body that holds the text. */
  readonly text: string;
  /** The vendor's name in types: `create<Pascal>`. */
  readonly pascal: string;
}

const TEXTS = ["message", "text", "content", "body"];

/** The operation that most looks like sending a message: a POST whose name says so, with a text in its JSON body. */
export function sendOperation(contract: VendorDocument): SendOperation | undefined {
  const source = new Source(contract.document, new Problems());
  const sites = operationSites(source);
  const { pascal } = readVendorNames(source, contract.vendor).names;
  const names = operationNames(sites, reservedNames(pascal));
  const candidates = sites.flatMap(({ method, path, operation }, index) => {
    const name = names[index] ?? "";
    const text = method === "post" ? textProperty(source, operation) : undefined;
    const score = scoreOf(name, path);
    return text === undefined || score === 0 ? [] : [{ name, method: "POST", path, text, pascal, score }];
  });
  const [best] = candidates.sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const { score: _, ...found } = best;
  return found;
}

function scoreOf(name: string, path: string): number {
  const said = `${name} ${path}`;
  const words = [/send/i, /messages?\b|message/i, /repl(?:y|ies)|chat|conversation/i];
  return name === "sendMessage" ? 10 : words.filter((word) => word.test(said)).length;
}

function textProperty(source: Source, operation: Place): string | undefined {
  const content = source.child(operation, "requestBody", "content");
  const json = Object.keys(content?.value ?? {}).find((mediaType) => /[/+]json\b/i.test(mediaType));
  const schema = content && json !== undefined ? source.child(content, json, "schema") : undefined;
  if (!schema) return undefined;
  const parts = [schema, ...source.items(schema, "allOf")];
  return TEXTS.find((name) =>
    parts.some((part) => {
      const property: Json | undefined = source.child(part, "properties")?.value[name];
      return property !== undefined && shapeOf(source, source.child(part, "properties", name)) === "text";
    }),
  );
}
