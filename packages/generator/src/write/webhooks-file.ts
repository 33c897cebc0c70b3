import type { Api } from "../api.ts";
import type { ApiReceiver } from "../api-webhooks.ts";
import { banner } from "./banner.ts";
import { docComment } from "./doc-comment.ts";
import { importOf } from "./imports.ts";
import { KNOWN_FROM } from "./known-from.ts";
import { key, text } from "./source-text.ts";
import { definitionOf, transportNames } from "./webhook-definition.ts";
import { signForTestFunction } from "./webhook-test-delivery.ts";
import { olderNames, unobserved, unsignedEvent } from "./webhook-words.ts";

/** `webhooks.gen.ts`: the subpath for those who receive. */
export function webhooksFile(api: Api, receiver: ApiReceiver): string {
  const { vendor } = api;
  const source = [
    bodies(api),
    deliveryType(api),
    optionsType(receiver),
    verifyFunction(api, receiver),
    signForTestFunction(api, receiver),
    definitionOf(api, receiver),
  ].join("\n");
  const mentioned = (names: readonly string[]) => names.filter((name) => source.includes(`${name}[`));
  const { values, types } = transportNames(receiver);
  return [
    banner(vendor),
    importOf("@agentpost/transport/webhooks", values, types),
    importOf("./schema.gen.js", [], mentioned(["components", "webhooks"])),
    "\n",
    exports(),
    "\n",
    source,
  ].join("");
}

function exports(): string {
  const names = [
    "type TestDelivery",
    "type TestOptions as SigningOptions",
    "WebhookError",
    "type WebhookOptions as ReceivingOptions",
    "type WebhookProblem",
    "type WebhookRequest",
  ];
  return `export {\n${names.map((name) => `  ${name},\n`).join("")}} from "@agentpost/transport/webhooks";\n`;
}

function bodies({ webhooks }: Api): string {
  const members = webhooks.events.map(({ name, type, description, deprecated, knownBy }) => {
    const known = knownBy === undefined ? "" : `${KNOWN_FROM[knownBy]}.`;
    const doc = docComment([description, known, deprecated ? "@deprecated The vendor advises against it." : ""], "  ");
    return `${doc}  readonly ${key(name)}: ${type};\n`;
  });
  return `/** The body of each event. */\nexport interface WebhookBodies {\n${members.join("")}}\n`;
}

function deliveryType({ names }: Api): string {
  return [
    docComment([
      `What ${names.display} sent. It narrows on \`event\`, to that event's body; an event that the contract doesn't know comes as \`other\`, with its name. The body is as it came: it isn't held against the contract.`,
    ]),
    "export type WebhookDelivery<IsSigned extends boolean = boolean> =\n",
    "  | {\n      [Event in keyof WebhookBodies]: {\n        /** Which event it is; the rest narrows by it. */\n        readonly event: Event;\n",
    "        /** The event's name as the vendor sends it. */\n        readonly name: Event;\n",
    "        /** The body as it came. */\n        readonly body: WebhookBodies[Event];\n",
    "        /** Whether a signature shows who sent it. What isn't signed can be anybody's. */\n",
    "        readonly isSigned: IsSigned;\n      };\n    }[keyof WebhookBodies]\n",
    '  | {\n      /** An event that the contract doesn\'t know. */\n      readonly event: "other";\n',
    "      /** The event's name as the vendor sends it. */\n      readonly name: string;\n",
    "      /** The body as it came. */\n      readonly body: unknown;\n",
    "      /** Whether a signature shows who sent it. What isn't signed can be anybody's. */\n      readonly isSigned: IsSigned;\n    };\n",
  ].join("");
}

function optionsType(receiver: ApiReceiver): string {
  const older = olderNames(receiver);
  const left = ['"older"', ...(receiver.time ? [] : ['"maxAgeMs"'])].join(" | ");
  const doc =
    "/** How deliveries are verified. An object of them is read once: for other secrets, give another one. */\n";
  const head = `export interface WebhookOptions extends Omit<Options, ${left}> {`;
  if (older.length === 0) return `${doc}${head}}\n`;
  const names = older.map(text);
  const type = names.length === 1 ? names[0] : `(${names.join(" | ")})`;
  const field = docComment(["The older ways of signing that are accepted too. Default: none."], "  ");
  return `${doc}${head}\n${field}  older?: readonly ${type}[] | undefined;\n}\n`;
}

const SECRETS = "    /** The secrets, as the vendor shows them; a delivery is signed with any of them. */\n";
const NO_SECRETS = "    /** None: without one, nothing can be verified. */\n";
const UNSIGNED = "    /** Whether deliveries without a signature are taken. Default: false. */\n";

function secretsAnd(unsigned: string): string {
  return `{\n${SECRETS}    secrets: readonly string[];\n${UNSIGNED}    ${unsigned};\n  }`;
}

function verifyFunction(api: Api, receiver: ApiReceiver): string {
  const doc = docComment([
    `Verifies that a delivery is ${api.names.display}'s, over its raw bytes, and reads it. Throws a {@link WebhookError}, which says what is wrong and what to answer with.`,
    unobserved(api, receiver),
    unsignedEvent(receiver),
  ]);
  const signature = (options: string, isSigned: string) =>
    `export function verifyWebhook(\n  request: WebhookRequest,\n  options: WebhookOptions & ${options},\n): Promise<WebhookDelivery<${isSigned}>>;\n`;
  return [
    doc,
    signature(secretsAnd("unsigned?: false"), "true"),
    docComment(["Without secrets, nothing shows who sent it: anybody can have made it."]),
    signature(`{\n${NO_SECRETS}    secrets?: never;\n${UNSIGNED}    unsigned: true;\n  }`, "false"),
    docComment(["With secrets, and unsigned ones let in beside: anybody can have made those."]),
    signature(secretsAnd("unsigned?: boolean"), "boolean"),
    "export function verifyWebhook(request: WebhookRequest, options: WebhookOptions): Promise<WebhookDelivery> {\n",
    "  return verify(definition, request, options) as Promise<WebhookDelivery>;\n}\n",
  ].join("");
}
