import type { Api } from "../api.ts";
import type { ApiReceiver, TimeUnit } from "../api-webhooks.ts";
import { docComment } from "./doc-comment.ts";
import { text } from "./source-text.ts";
import { writerOf } from "./webhook-definition.ts";

const NOW: Readonly<Record<TimeUnit, string>> = {
  s: "String(Math.floor(Date.now() / 1000))",
  ms: "String(Date.now())",
  "date-time": "new Date().toISOString()",
};

/** `signForTest` and its options, which write the headers that the contract wants beside the signature. */
export function signForTestFunction({ names }: Api, receiver: ApiReceiver): string {
  const [first] = receiver.signatures;
  if (!first) return "";
  const { event, time } = receiver;
  const fields =
    event && "header" in event
      ? ["  /** The event's name. */", "  readonly event: keyof WebhookBodies | (string & {});"]
      : [];
  const headers = [
    ...(event && "header" in event ? [`${text(event.header)}: options.event`] : []),
    ...(time && "header" in time.place ? [`${text(time.place.header)}: ${NOW[time.unit]}`] : []),
  ];
  const settings =
    headers.length === 0
      ? "options"
      : `{\n    ...options,\n    headers: { ${[...headers, "...options.headers"].join(", ")} },\n  }`;
  return [
    "/** How a delivery for a test is made. */\n",
    `export interface TestOptions extends SigningOptions {${fields.length === 0 ? "" : `\n${fields.join("\n")}\n`}}\n\n`,
    docComment([
      `A delivery as ${names.display} would send it, for tests of one's own receiver: of an event's body, or of a text as it is.`,
    ]),
    "export function signForTest(\n  body: WebhookBodies[keyof WebhookBodies] | string,\n  options: TestOptions,\n",
    `): Promise<TestDelivery> {\n  return sign(signature, ${writerOf(first)}, body, ${settings});\n}\n`,
  ].join("");
}
