import {
  compactJson,
  fromBase64,
  fromHex,
  fromText,
  joined,
  verifyWebhook,
  type WebhookDefinition,
} from "@agentpost/transport/webhooks";
import { describe, expect, test } from "vitest";
import { cellsOf } from "../src/cells/cells-of.ts";
import { createCoverage } from "../src/cells/coverage.ts";
import { coverageGaps } from "../src/cells/coverage-gaps.ts";
import type { JsonObject } from "../src/document/json.ts";
import type { ContractReceiver } from "../src/suite/context.ts";
import { describeWebhooks } from "../src/suite/describe-webhooks.ts";
import { expectDelivery } from "../src/suite/expect-delivery.ts";

const hook = (schema: object) => ({
  post: { requestBody: { content: { "application/json": { schema } } }, responses: { 200: { description: "" } } },
});
const time = { type: "string", format: "date-time" };
const shared = {
  type: "object",
  required: ["at"],
  properties: { at: time, about: { type: "object", properties: {} } },
};

const document: JsonObject = {
  openapi: "3.0.3",
  info: { title: "Hooks", version: "1" },
  paths: { "/ping": { get: { operationId: "ping", responses: { 204: { description: "" } } } } },
  "x-webhooks": {
    // Its own name stands in its body, and another in the document.
    sent: hook({
      allOf: [
        { $ref: "#/components/schemas/Shared" },
        { properties: { about: { type: "object", properties: { name: { enum: ["message.sent"] } } } } },
      ],
    }),
    ping: hook({ $ref: "#/components/schemas/Shared" }),
  },
  "x-agentpost-webhooks": {
    event: { body: "/about/name" },
    time: { body: "/at", unit: "date-time" },
    signatures: [
      {
        header: "X-Signature",
        prefix: "v1=",
        algorithm: "hmac-sha256",
        encoding: "hex",
        secret: "base64",
        signed: "compact-body",
      },
      {
        header: "X-Old",
        algorithm: "hmac-sha256",
        encoding: "base64",
        secret: "text",
        signed: "body",
        before: [{ text: "o:" }],
        older: "o",
      },
    ],
  },
  components: { schemas: { Shared: shared } },
};

const now = { header: "x-signature", prefix: "v1=", read: fromHex, key: fromBase64, content: compactJson };
const older = {
  header: "x-old",
  prefix: "",
  read: fromBase64,
  key: fromText,
  content: (body: Uint8Array<ArrayBuffer>) => joined([fromText("o:"), body]),
  older: "o",
};
const right: WebhookDefinition = {
  vendor: "hooks",
  events: ["message.sent", "ping"],
  nameOf: (at) => at("about", "name"),
  sentAtMs: (at) => Date.parse(String(at("at"))),
  signatures: [now, older],
};

const receiver = (definition: WebhookDefinition): ContractReceiver => ({
  verifyWebhook: (request, options) => verifyWebhook(definition, request, options),
});
const operations = {};
const create = () => ({ safe: {} });
const contract = cellsOf(document, () => undefined);

describe("a receiver that does as its contract says passes the suite", () => {
  const coverage = createCoverage(document, contract, []);
  describeWebhooks({ vendor: "hooks", digest: "", operations, create, webhooks: receiver(right) }, document, coverage);
  test("and leaves no cell of it uncovered", () => {
    expect(contract.cells.map(({ name }) => name)).toEqual([
      ...Array(10).fill("message.sent"),
      ...Array(10).fill("ping"),
    ]);
    expect(coverageGaps(coverage.result())).toEqual([]);
  });
});

test("a cell that no delivery hits is told by its name", () => {
  const gaps = coverageGaps(createCoverage(document, contract, []).result());
  expect(gaps).toContain("not covered: message.sent · webhook · is taken, signed in way 1");
  expect(gaps).toHaveLength(20);
});

describe("a receiver that does otherwise is found out", () => {
  const lax = async (
    definition: WebhookDefinition,
    ...[request, options]: Parameters<ContractReceiver["verifyWebhook"]>
  ) =>
    verifyWebhook(definition, request, options).catch(() => ({
      event: "ping",
      name: "ping",
      body: {},
      isSigned: true,
    }));
  const defects: [name: string, receiver: ContractReceiver, found: string][] = [
    ["by verifying nothing", { verifyWebhook: (...given) => lax(right, ...given) }, "is refused without a signature"],
    [
      "by taking a wrong signature",
      { verifyWebhook: (...given) => lax(right, ...given) },
      "is refused with a wrong signature",
    ],
    ["by another place of the event", receiver({ ...right, nameOf: (at) => at("name") }), "is taken"],
    ["by not knowing an event", receiver({ ...right, events: ["message.sent"] }), "is taken"],
    [
      "by taking every name for an event",
      receiver({ ...right, nameOf: () => "ping" }),
      "is other where nobody knows the event",
    ],
    ["by another encoding", receiver({ ...right, signatures: [{ ...now, read: fromBase64 }, older] }), "is taken"],
    ["by another key", receiver({ ...right, signatures: [{ ...now, key: fromText }, older] }), "is taken"],
    [
      "by signing the body as it is",
      receiver({ ...right, signatures: [{ ...now, content: (body) => body }, older] }),
      "is taken",
    ],
    [
      "by leaving out what is before the body",
      receiver({ ...right, signatures: [now, { ...older, content: (body) => body }] }),
      "is taken",
    ],
    [
      "by taking an older way unasked",
      receiver({ ...right, signatures: [now, { ...older, older: "" }] }),
      "is refused unless asked for",
    ],
    ["by looking at no time", receiver({ ...right, sentAtMs: () => Date.now() }), "is refused once it is too old"],
    [
      "by calling an unsigned one signed",
      { verifyWebhook: async (...given) => ({ ...(await verifyWebhook(right, ...given)), isSigned: true }) },
      "is let in without a signature, as unsigned",
    ],
  ];

  test.each(defects)("%s", async (_, defective, said) => {
    const cells = contract.cells.flatMap((cell) => (cell.kind === "webhook" && cell.said === said ? [cell] : []));
    const tried = await Promise.allSettled(cells.map((cell) => expectDelivery(defective, document, cell)));
    expect(tried.map(({ status }) => status)).toContain("rejected");
    const sound = await Promise.allSettled(cells.map((cell) => expectDelivery(receiver(right), document, cell)));
    expect(sound.map(({ status }) => status)).not.toContain("rejected");
  });
});
