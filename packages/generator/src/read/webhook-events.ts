import { at } from "@agentpost/document";
import type { ApiEvent, ApiReceiver } from "../api-webhooks.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove } from "../overlay-answer.ts";
import { text } from "../write/source-text.ts";
import { firstParagraph, sentence } from "./description.ts";
import { readKnownBy } from "./known-by.ts";
import { isJson, jsonFirst } from "./media-types.ts";
import { schemaAt } from "./page-places.ts";
import { schemaOf } from "./schema-shape.ts";
import { componentType } from "./type-expression.ts";
import type { WebhookSite } from "./webhook-sites.ts";

/** The name of the form in which a delivery is told whose event nobody knows. */
const OTHER = "other";

/** The events that the webhooks are about, each with the type of its body. */
export function readEvents(
  reader: DocumentReader,
  sites: readonly WebhookSite[],
  receiver: ApiReceiver | undefined,
): ApiEvent[] {
  const keys = receiver?.event && "keys" in receiver.event ? receiver.event.keys : undefined;
  const taken = new Map<string, string>();
  let isNameThere = false;
  const events = sites.map((site): ApiEvent => {
    const { pointer, value } = site.operation;
    const body = readBody(reader, site, receiver !== undefined);
    const naming = keys && schemaAt(reader, body.schema, keys);
    isNameThere ||= naming !== undefined;
    const name = onlyValue(naming) ?? site.name;
    const holder = taken.get(name);
    if (receiver && holder !== undefined) {
      const reason = `is about the event ${text(name)}, as ${holder} is; give each its own, or remove one`;
      reader.issues.add(pointer, reason, remove(pointer));
    }
    if (receiver && name === OTHER) {
      const reason = `is an event called "${OTHER}", which stands for those that nobody knows; remove it in the overlay`;
      reader.issues.add(site.pathItem.pointer, reason, remove(site.pathItem.pointer));
    }
    taken.set(name, pointer);
    return {
      name,
      description: sentence(firstParagraph(value["description"]) || firstParagraph(value["summary"])),
      deprecated: value["deprecated"] === true,
      type: body.type,
      knownBy: readKnownBy(reader, site),
    };
  });
  if (keys && sites.length > 0 && !isNameThere) {
    reader.issues.add("/x-agentpost-webhooks/event/body", `leads to ${at("", ...keys)}, which no webhook's body has`);
  }
  return events;
}

interface Body {
  readonly type: string;
  readonly schema: Place | undefined;
}

/** The JSON of a webhook's body. What isn't JSON has no type here, and can't be read. */
function readBody(reader: DocumentReader, { name, method, operation }: WebhookSite, isRead: boolean): Body {
  const body = reader.child(operation, "requestBody");
  const contents = body ? reader.children(body, "content") : [];
  const [[mediaType, media] = []] = jsonFirst(contents);
  if (!body || mediaType === undefined || !media) return { type: "unknown", schema: undefined };
  if (!isJson(mediaType)) {
    const reason = `is ${mediaType}, and only JSON can be read; remove the webhook in the overlay`;
    if (isRead) reader.issues.add(at(body.pointer, "content"), reason, remove(operation.pointer));
    return { type: "unknown", schema: undefined };
  }
  if (media.value["schema"] === undefined) return { type: "unknown", schema: undefined };
  const own = `webhooks[${text(name)}][${text(method)}]["requestBody"]`;
  const there = body.value["required"] === true ? own : `NonNullable<${own}>`;
  return {
    type: componentType(media.value["schema"]) ?? `${there}["content"][${text(mediaType)}]`,
    schema: schemaOf(reader, media),
  };
}

/** The value that a schema allows alone. */
function onlyValue(schema: Place | undefined): string | undefined {
  const { const: single, enum: values } = schema?.value ?? {};
  const [only] = Array.isArray(values) && values.length === 1 ? values : [single];
  return typeof only === "string" ? only : undefined;
}
