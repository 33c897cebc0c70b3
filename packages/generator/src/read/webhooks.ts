import { at, describeJson, isObject, tokensOf } from "@agentpost/document";
import { type ApiReceiver, type ApiWebhooks, type DeliveryPlace, TIME_UNITS } from "../api-webhooks.ts";
import type { DocumentReader } from "../document-reader.ts";
import { remove } from "../overlay-answer.ts";
import { isPointer } from "./conditions.ts";
import { ExtensionPart } from "./extension-part.ts";
import { readEvents } from "./webhook-events.ts";
import { readSignatures } from "./webhook-signatures.ts";
import { webhookSites, webhooksKey } from "./webhook-sites.ts";

const KEY = "x-agentpost-webhooks";

/** The document's webhooks, and `x-agentpost-webhooks`: where a delivery has its event's name, its signature and its time. */
export function readWebhooks(reader: DocumentReader): ApiWebhooks {
  const sites = webhookSites(reader);
  const given = reader.document[KEY];
  const pointer = at("", KEY);
  if (given === undefined) return { events: readEvents(reader, sites, undefined), receiver: undefined };
  if (!isObject(given)) {
    reader.issues.add(pointer, `came as ${describeJson(given)}; expected an object with signatures`, remove(pointer));
    return { events: [], receiver: undefined };
  }
  if (sites.length === 0) {
    const reason = `has nothing to say it of: the document has no ${webhooksKey(reader)}`;
    reader.issues.add(pointer, `${reason}; remove it, or add them`, remove(pointer));
  }
  const extension = new ExtensionPart(reader, pointer, given, ["event", "signatures", "time"]);
  const receiver = readReceiver(extension);
  if (receiver.event === undefined && given["event"] === undefined && sites.length > 1) {
    const expected = 'expected {body: "/…"} or {header: "…"}, since there are several webhooks';
    reader.issues.add(at(pointer, "event"), `is missing; ${expected}`);
  }
  return { events: readEvents(reader, sites, receiver), receiver };
}

function readReceiver(extension: ExtensionPart): ApiReceiver {
  const signatures = readSignatures(extension);
  const isThere = (key: string) => extension.value[key] !== undefined;
  const event = isThere("event") ? extension.part("event", undefined, ["body", "header"]) : undefined;
  const time = isThere("time") ? extension.part("time", undefined, ["body", "header", "unit"]) : undefined;
  const timePlace = time && readPlace(time);
  if (timePlace && "header" in timePlace) {
    const { header } = timePlace;
    const open = signatures.findIndex(
      ({ before }) => !before.some((part) => "header" in part && part.header === header),
    );
    if (open >= 0) {
      const reason =
        "so that whoever has a delivery could give it another time; name it in `before`, or remove the time";
      extension.issues.add(`${time.pointer}/header`, `isn't under signature ${open}, ${reason}`, remove(time.pointer));
    }
  }
  return {
    event: event && readPlace(event),
    time: time && timePlace && { place: timePlace, unit: time.oneOf("unit", TIME_UNITS) },
    signatures,
  };
}

function readPlace(part: ExtensionPart): DeliveryPlace | undefined {
  const { body, header } = part.value;
  if ((body === undefined) === (header === undefined)) {
    const came = body === undefined ? "neither" : "both";
    part.issues.add(part.pointer, `came with ${came} of body and header; expected one, as in {body: "/event"}`);
    return undefined;
  }
  if (body === undefined) return { header: part.header("header") };
  if (isPointer(body) && body !== "") return { keys: tokensOf(body) };
  part.issues.add(at(part.pointer, "body"), `came as ${describeJson(body)}; expected a JSON pointer such as "/event"`);
  return undefined;
}
