import type { Api } from "../api.ts";
import type { ApiReceiver, ApiSignature, DeliveryPlace, TimeUnit } from "../api-webhooks.ts";
import { Code, literal, text } from "./source-text.ts";

const READERS = { hex: "fromHex", base64: "fromBase64" } as const;
const WRITERS = { hex: "toHex", base64: "toBase64" } as const;
const KEYS = { text: "fromText", ...READERS } as const;

/** What a module of webhooks has of the transport. */
export function transportNames({ signatures }: ApiReceiver): { values: string[]; types: string[] } {
  const [first] = signatures;
  const names = signatures.flatMap(({ encoding, secret, signed, before }) => [
    READERS[encoding],
    KEYS[secret],
    ...(signed === "compact-body" ? ["compactJson"] : []),
    ...(before.length > 0 ? ["fromText", "joined"] : []),
  ]);
  return {
    values: [...names, ...(first ? [WRITERS[first.encoding]] : []), "signForTest as sign", "verifyWebhook as verify"],
    types: [
      "SignatureScheme",
      "TestDelivery",
      "TestOptions as SigningOptions",
      "WebhookDefinition",
      "WebhookOptions as Options",
      "WebhookRequest",
    ],
  };
}

/** The transport's writer of a signature. */
export function writerOf({ encoding }: ApiSignature): string {
  return WRITERS[encoding];
}

/** The rows that the transport's functions are told the contract by. */
export function definitionOf({ vendor, webhooks }: Api, receiver: ApiReceiver): string {
  const [first, ...others] = receiver.signatures;
  const { event, time } = receiver;
  const definition = {
    vendor,
    events: webhooks.events.map(({ name }) => name),
    ...(event && {
      nameOf: new Code(`${parameters(event)} => ${readingOf(event)}${"header" in event ? " || undefined" : ""}`),
    }),
    signatures: [new Code("signature"), ...others.map(schemeOf)],
    ...(time && {
      sentAtMs: new Code(`${parameters(time.place)} => ${milliseconds(readingOf(time.place), time.unit)}`),
    }),
  };
  return [
    `const signature: SignatureScheme = ${literal(first && schemeOf(first))};\n\n`,
    `const definition: WebhookDefinition = ${literal(definition)};\n`,
  ].join("");
}

function schemeOf({ header, prefix, encoding, secret, signed, before, older }: ApiSignature): object {
  const body = signed === "compact-body" ? "compactJson(body)" : "body";
  const texts = before.map((part) => ("text" in part ? text(part.text) : `header(${text(part.header)})`));
  // One text, since text after text is encoded as the two together are.
  const joined = `(body, header) => joined([fromText(${texts.join(" + ")}), ${body}])`;
  const content = before.length > 0 ? joined : "compactJson";
  return {
    header,
    prefix,
    read: new Code(READERS[encoding]),
    key: new Code(KEYS[secret]),
    ...(before.length > 0 || signed === "compact-body" ? { content: new Code(content) } : {}),
    ...(older === undefined ? {} : { older }),
  };
}

function parameters(place: DeliveryPlace): string {
  return "header" in place ? "(_, header)" : "(at)";
}

function readingOf(place: DeliveryPlace): string {
  return "header" in place ? `header(${text(place.header)})` : `at(${place.keys.map(text).join(", ")})`;
}

function milliseconds(value: string, unit: TimeUnit): string {
  if (unit === "date-time") return `Date.parse(String(${value}))`;
  return unit === "s" ? `Number(${value}) * 1000` : `Number(${value})`;
}
