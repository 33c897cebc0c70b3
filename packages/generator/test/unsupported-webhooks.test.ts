import { clone, type JsonObject, valueAt } from "@agentpost/document";
import { describe, expect, it } from "vitest";
import { generatePackage, UnsupportedDocument } from "../src/index.ts";
import { fixture } from "./fixtures/fixture.ts";

type Loose = Record<string, never>;

/** What is wrong with a fixture after a change, and the actions of an overlay that answer it. */
async function refusal(change: (extension: Loose, document: Loose) => void, name = "receivers") {
  const contract = await fixture(name);
  const document = clone(contract.document);
  change(document["x-agentpost-webhooks"] as Loose, document as Loose);
  const error = await generatePackage({ ...contract, document }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return { issues: [], answers: [] };
  if (!(error instanceof UnsupportedDocument)) throw error;
  return {
    issues: error.issues.map(({ pointer, reason }) => `${pointer}: ${reason}`),
    answers: error.answers.map(({ target, ...rest }) => [target, rest]),
  };
}

const ROOT = "/x-agentpost-webhooks";
const signature = (values: JsonObject) => (extension: Loose) =>
  Object.assign(extension["signatures"]?.[0] ?? {}, values);
const extension = (values: JsonObject) => (given: Loose) => Object.assign(given, values);

describe("what an overlay says of webhooks is refused, in one sentence by its pointer", () => {
  const cases: [name: string, change: (extension: Loose, document: Loose) => void, sentence: string][] = [
    [
      "a key that doesn't exist",
      extension({ evnt: {} }),
      `${ROOT}/evnt: is unknown; expected only event, signatures, time`,
    ],
    [
      "no signature",
      extension({ signatures: [] }),
      `${ROOT}/signatures: came as an empty list; expected a list of the ways in which the vendor signs; where none is known, remove the extension`,
    ],
    [
      "a signature that is none",
      extension({ signatures: ["hmac"] }),
      `${ROOT}/signatures/0: came as the text "hmac"; expected an object with header, prefix, algorithm,`,
    ],
    [
      "another algorithm",
      signature({ algorithm: "sha1" }),
      `${ROOT}/signatures/0/algorithm: came as the text "sha1"; expected "hmac-sha256", the only one that is known`,
    ],
    [
      "an encoding that nobody knows",
      signature({ encoding: "base32" }),
      `${ROOT}/signatures/0/encoding: came as the text "base32"; expected one of hex, base64`,
    ],
    [
      "a secret in an encoding that nobody knows",
      signature({ secret: 7 }),
      `${ROOT}/signatures/0/secret: came as the number 7; expected one of text, base64, hex`,
    ],
    [
      "something else that is signed",
      signature({ signed: "url" }),
      `${ROOT}/signatures/0/signed: came as the text "url"; expected one of body, compact-body`,
    ],
    [
      "a header that can't be one",
      signature({ header: "X Signature" }),
      `${ROOT}/signatures/0/header: came as the text "X Signature"; expected the name of a header, such as "X-Signature"`,
    ],
    [
      "a prefix with a space",
      signature({ prefix: "sha256 " }),
      `${ROOT}/signatures/0/prefix: came as the text "sha256 "; expected a text without spaces, such as "sha256="`,
    ],
    [
      "parts that are no list",
      signature({ before: "v0" }),
      `${ROOT}/signatures/0/before: came as the text "v0"; expected a list of {text: "…"} and {header: "…"}`,
    ],
    [
      "a part that is none",
      signature({ before: [{ text: 1 }] }),
      `${ROOT}/signatures/0/before/0/text: came as the number 1; expected a text`,
    ],
    [
      "a part without a word",
      signature({ before: [{}] }),
      `${ROOT}/signatures/0/before/0/header: came as nothing; expected the name of a header, such as "X-Signature"`,
    ],
    [
      "nothing that is in use",
      (given) => Object.assign(given["signatures"]?.[0] ?? {}, { older: "hex" }),
      `${ROOT}/signatures: are all older ones; expected at least one that is in use today, without \`older\``,
    ],
    [
      "an older one without a name",
      (given) => Object.assign(given["signatures"]?.[1] ?? {}, { older: true }),
      `${ROOT}/signatures/1/older: came as the boolean true; expected a name for it, such as "hex"`,
    ],
    [
      "a word on what was seen",
      signature({ observed: true }),
      `${ROOT}/signatures/0/observed: came as the boolean true; expected false, or nothing at all`,
    ],
    [
      "two places of the name",
      extension({ event: { body: "/event", header: "X-Event" } }),
      `${ROOT}/event: came with both of body and header; expected one, as in {body: "/event"}`,
    ],
    [
      "a name at no pointer",
      extension({ event: { body: "event" } }),
      `${ROOT}/event/body: came as the text "event"; expected a JSON pointer such as "/event"`,
    ],
    [
      "a name where no body has one",
      extension({ event: { body: "/kind" } }),
      `${ROOT}/event/body: leads to /kind, which no webhook's body has`,
    ],
    [
      "several webhooks and no name",
      (given) => delete given["event"],
      `${ROOT}/event: is missing; expected {body: "/…"} or {header: "…"}, since there are several webhooks`,
    ],
    [
      "a time in another unit",
      extension({ time: { body: "/timestamp", unit: "min" } }),
      `${ROOT}/time/unit: came as the text "min"; expected one of s, ms, date-time`,
    ],
    [
      "a time that isn't signed",
      extension({ time: { header: "X-Time", unit: "s" } }),
      `${ROOT}/time/header: isn't under signature 0, so that whoever has a delivery could give it another time; name it in \`before\`, or remove the time`,
    ],
  ];

  it.each(cases)("%s", async (_, change, sentence) => {
    const { issues } = await refusal(change);
    expect(issues).toEqual([expect.stringContaining(sentence)]);
  });

  it("a webhook whose event is called other, is another's, or has no JSON", async () => {
    const { issues, answers } = await refusal((_, document) => {
      const webhooks = document["x-webhooks"] as unknown as Record<string, JsonObject>;
      const { "room.closed": closed } = structuredClone(webhooks);
      const post = { requestBody: { content: { "text/plain": { schema: { type: "string" } } } }, responses: {} };
      Object.assign(webhooks, { other: { post: { responses: {} } }, again: closed, plain: { post } });
    });
    expect(issues).toEqual([
      '/x-webhooks/other: is an event called "other", which stands for those that nobody knows; remove it in the overlay',
      '/x-webhooks/again/post: is about the event "room.closed", as /x-webhooks/room.closed/post is; give each its own, or remove one',
      "/x-webhooks/plain/post/requestBody/content: is text/plain, and only JSON can be read; remove the webhook in the overlay",
    ]);
    expect(answers).toEqual([
      ["$['x-webhooks'].other", { remove: true }],
      ["$['x-webhooks'].again.post", { remove: true }],
      ["$['x-webhooks'].plain.post", { remove: true }],
    ]);
  });

  it("with the actions that answer it, where there is one answer only", async () => {
    const { answers } = await refusal((given) => {
      signature({ algorithm: "sha1", observed: true })(given);
      Object.assign(given, { evnt: {}, time: { header: "X-Time", unit: "s" } });
    });
    expect(answers).toEqual([
      ["$['x-agentpost-webhooks'].evnt", { remove: true }],
      ["$['x-agentpost-webhooks'].signatures[0].algorithm", { remove: true }],
      ["$['x-agentpost-webhooks'].signatures[0]", { update: { algorithm: "hmac-sha256" } }],
      ["$['x-agentpost-webhooks'].signatures[0].observed", { remove: true }],
      ["$['x-agentpost-webhooks'].time", { remove: true }],
    ]);
  });

  it("where the document has no webhooks, or the extension is none", async () => {
    const gone = await refusal((_, document) => delete document["x-webhooks"]);
    expect(gone.issues[0]).toBe(
      `${ROOT}: has nothing to say it of: the document has no x-webhooks; remove it, or add them`,
    );
    const none = await refusal((_, document) => Object.assign(document, { "x-agentpost-webhooks": "hmac" }));
    expect(none.issues).toEqual([`${ROOT}: came as the text "hmac"; expected an object with signatures`]);
  });
});

it("a webhook that the vendor's document has under x-webhooks is held to what a schema must be", async () => {
  const { issues } = await refusal((_, document) => {
    const body = valueAt(document, "/x-webhooks/room.closed/post/requestBody") as JsonObject;
    body["content"] = { "application/json": { schema: { $ref: "#/components/schemas/Lost" } } };
  });
  expect(issues[0]).toMatch(/^\/x-webhooks\/room.closed\/post.*refers to "#\/components\/schemas\/Lost"/);
});
