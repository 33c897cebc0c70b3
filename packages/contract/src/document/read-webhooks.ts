import { isObject, type JsonObject, listOr, objectOr } from "./json.ts";
import type { ContractContent } from "./operation.ts";
import { members, type Place, placeAt, step } from "./place.ts";
import { pointerNames } from "./pointer.ts";
import { readContents } from "./read-contents.ts";

/** One webhook as the contract documents it, read apart from the generator so that neither repeats the other's mistake. */
export interface ContractWebhook {
  /** What a delivery of it is about, as it says itself. */
  readonly event: string;
  /** Its JSON; undefined where the contract says nothing of it. */
  readonly body: ContractContent | undefined;
}

/** `x-agentpost-webhooks`: where deliveries have what. */
export interface ContractDeliveries {
  readonly event: DeliveryPart | undefined;
  readonly time: (DeliveryPart & { readonly unit: string }) | undefined;
  readonly signatures: readonly ContractSignature[];
}

/** A header's name, or the names that lead to a place in the body. */
export type DeliveryPart = { readonly header: string } | { readonly names: readonly string[] };

export interface ContractSignature {
  readonly header: string;
  readonly prefix: string;
  readonly encoding: BufferEncoding;
  readonly secret: BufferEncoding;
  readonly isCompact: boolean;
  readonly before: readonly JsonObject[];
  readonly older: string | undefined;
}

/** How deliveries are signed; undefined where nobody says it. */
export function readDeliveries(document: JsonObject): ContractDeliveries | undefined {
  const given = document["x-agentpost-webhooks"];
  if (!isObject(given)) return undefined;
  const time = partOf(given["time"]);
  return {
    event: partOf(given["event"]),
    time: time && { ...time, unit: String(objectOr(given["time"])["unit"]) },
    signatures: listOr(given["signatures"]).map(objectOr).map(readSignature),
  };
}

/** Every webhook of the document. */
export function readWebhooks(document: JsonObject, deliveries = readDeliveries(document)): ContractWebhook[] {
  const root = document["webhooks"] === undefined ? "#/x-webhooks" : "#/webhooks";
  return members(document, placeAt(document, root)).flatMap(([name, item]) =>
    members(document, item)
      .filter(([, { value }]) => isObject(value) && isObject(value["responses"]))
      .map(([, operation]) => {
        const contents = readContents(document, step(document, operation, "requestBody"));
        const body = contents.find(({ mediaType }) => /\bjson\b/i.test(mediaType));
        const part = deliveries?.event;
        const said = body && part && "names" in part ? onlyValue(document, body.schema, part.names) : undefined;
        return { event: said ?? name, body };
      }),
  );
}

function readSignature(given: JsonObject): ContractSignature {
  const text = (key: string) => (given[key] === undefined ? undefined : String(given[key]));
  return {
    header: text("header") ?? "",
    prefix: text("prefix") ?? "",
    encoding: encodingOf(given["encoding"]),
    secret: encodingOf(given["secret"]),
    isCompact: given["signed"] === "compact-body",
    before: listOr(given["before"]).map(objectOr),
    older: text("older"),
  };
}

function encodingOf(word: unknown): BufferEncoding {
  return word === "hex" || word === "base64" ? word : "utf8";
}

function partOf(given: unknown): DeliveryPart | undefined {
  const { header, body } = objectOr(given);
  if (typeof header === "string") return { header };
  return typeof body === "string" ? { names: pointerNames(body) } : undefined;
}

/** What a schema allows alone at a place in its values. */
function onlyValue(document: JsonObject, schema: Place, [name, ...rest]: readonly string[]): string | undefined {
  if (name === undefined) {
    const { const: single, enum: values } = objectOr(schema.value);
    const [only, more] = single === undefined ? listOr(values) : [single];
    return typeof only === "string" && more === undefined ? only : undefined;
  }
  const own = step(document, step(document, schema, "properties"), name);
  const parts = members(document, step(document, schema, "allOf")).map(([, part]) => part);
  const found = [
    ...(own.value === undefined ? [] : [onlyValue(document, own, rest)]),
    ...parts.map((part) => onlyValue(document, part, [name, ...rest])),
  ];
  return found.find((value) => value !== undefined);
}
