import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  compactJson,
  fromBase64,
  fromHex,
  fromText,
  signForTest,
  toHex,
  verifyWebhook,
  type WebhookDefinition,
  WebhookError,
  type WebhookOptions,
  type WebhookRequest,
} from "../src/webhooks.ts";

const secret = "a secret of the webhook's own";
const hex = { header: "x-signature", prefix: "sha256=", read: fromHex, key: fromText };
const definition: WebhookDefinition = {
  vendor: "vendor",
  events: ["message.created"],
  nameOf: (at) => at("event"),
  sentAtMs: (at) => Date.parse(String(at("timestamp"))),
  signatures: [hex],
};

const body = (more: object = {}) =>
  `{"event":"message.created", "text":"\\u003cp\\u003e","timestamp":"${new Date().toISOString()}"${JSON.stringify(more).slice(1, -1)}}`;
const signatureOf = (text: string | Buffer, key = secret) => createHmac("sha256", key).update(text).digest("hex");
const delivery = (text: string, key = secret) => ({
  headers: { "X-Signature": `sha256=${signatureOf(text, key)}` },
  body: text,
});
const verify = (request: WebhookRequest, options: WebhookOptions = { secrets: [secret] }) =>
  verifyWebhook(definition, request, options);
const problem = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(WebhookError);
  expect(JSON.stringify([error.message, error.stack, { ...error }])).not.toContain(secret);
  const { problem, status, message } = error as WebhookError;
  return { problem, status, message };
};

const bytewise = () =>
  new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      for (const byte of chunk) controller.enqueue(Uint8Array.of(byte));
    },
  });

describe("a delivery that the vendor signed", () => {
  const text = body();
  const { headers } = delivery(text);
  const request = (content: BodyInit) =>
    new Request("http://localhost/", { method: "POST", headers, body: content, duplex: "half" } as RequestInit);
  const inPieces = () => new Blob([text]).stream().pipeThrough(bytewise());

  test.each<[string, WebhookRequest]>([
    ["a Fetch request", request(text)],
    ["a Fetch request whose body comes byte by byte", request(inPieces())],
    ["headers and a text", { headers, body: text }],
    ["headers and bytes", { headers: new Headers(headers), body: Buffer.from(text) }],
    ["headers as Node gives them", { headers: { "x-signature": [headers["X-Signature"]] }, body: text }],
  ])("is read from %s", async (_, given) => {
    expect(await verify(given)).toEqual({
      event: "message.created",
      name: "message.created",
      body: JSON.parse(text),
      isSigned: true,
    });
  });

  test("is good by any of the secrets, and by any of the signatures in the header", async () => {
    const other = "the secret that comes after it";
    expect(await verify(delivery(text), { secrets: [other, secret] })).toMatchObject({ isSigned: true });
    const both = `sha256=${signatureOf(text, "one that we never knew")} sha256=${signatureOf(text)}`;
    expect(await verify({ headers: { "x-signature": both }, body: text })).toMatchObject({ isSigned: true });
  });

  test("is taken as unsigned where unsigned ones are let in and no secret tells whether it is the vendor's", async () => {
    for (const options of [{ unsigned: true }, { secrets: [], unsigned: true }]) {
      expect(await verify(delivery(text), options)).toMatchObject({ event: "message.created", isSigned: false });
    }
  });

  test("of an event that nobody knows is told as other, with its name", async () => {
    const unknown = body().replace("message.created", "message.eaten");
    expect(await verify(delivery(unknown))).toMatchObject({ event: "other", name: "message.eaten" });
  });

  test("is not taken once one bit of any byte of it, of its signature or of the secret is another", async () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      await expect(verify({ headers, body: changed })).rejects.toThrow("x-signature is wrong");
    }
    const signature = headers["X-Signature"];
    for (let at = 0; at < signature.length; at++) {
      const changed = signature.slice(0, at) + (signature[at] === "0" ? "1" : "0") + signature.slice(at + 1);
      await expect(verify({ headers: { "x-signature": changed }, body: text })).rejects.toThrow("x-signature is wrong");
    }
    for (let at = 0; at < secret.length; at++) {
      const changed = `${secret.slice(0, at)}${secret[at] === "z" ? "y" : "z"}${secret.slice(at + 1)}`;
      await expect(verify({ headers, body: text }, { secrets: [changed] })).rejects.toThrow("x-signature is wrong");
    }
  });
});

describe("a delivery is refused", () => {
  const text = body();

  test("without a signature, unless unsigned ones are let in, which then say so", async () => {
    const unsigned = { headers: {}, body: text };
    expect(await problem(verify(unsigned))).toMatchObject({ problem: "no signature", status: 401 });
    expect(await verify(unsigned, { unsigned: true })).toMatchObject({ isSigned: false });
    expect(await verify(unsigned, { secrets: [secret], unsigned: true })).toMatchObject({ isSigned: false });
  });

  test("with a wrong signature, also where unsigned ones are let in", async () => {
    const wrong = delivery(text, "the secret of somebody else");
    for (const options of [{ secrets: [secret] }, { secrets: [secret], unsigned: true }]) {
      expect(await problem(verify(wrong, options))).toMatchObject({ problem: "wrong signature", status: 401 });
    }
  });

  test("with a signature of nothing, of half a hash, or in another prefix", async () => {
    for (const value of ["sha256=", `sha256=${"0".repeat(32)}`, `sha1=${signatureOf(text)}`, signatureOf(text)]) {
      expect(await problem(verify({ headers: { "x-signature": value }, body: text }))).toMatchObject({ status: 401 });
    }
  });

  test("whose body was parsed and printed again, in the words that say so", async () => {
    const { headers } = delivery(text);
    const printed = JSON.stringify(JSON.parse(text));
    expect((await problem(verify({ headers, body: printed }))).message).toContain(
      "give the raw body: one that was parsed and printed again has other bytes",
    );
    const read = new Request("http://localhost/", { method: "POST", headers, body: text });
    await read.json();
    for (const parsed of [read, { headers, body: JSON.parse(text) }]) {
      expect(await problem(verify(parsed))).toMatchObject({ problem: "parsed body", status: 400 });
    }
  });

  test.each(["text", "stream"])("whose body is larger than allowed, as a %s", async (kind) => {
    let wasCancelled = false;
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel() {
        wasCancelled = true;
      },
    });
    const init = { method: "POST", body: stream, duplex: "half" };
    const given = kind === "text" ? delivery(text) : new Request("http://localhost/", init as RequestInit);
    expect(await problem(verify(given, { secrets: [secret], maxBytes: 50 }))).toMatchObject({ status: 413 });
    expect(wasCancelled).toBe(kind === "stream");
  });

  test.each([-301, 301])("that was sent %i s from now, or at no time that can be read", async (seconds) => {
    const at = (time: string) => delivery(`{"event":"message.created","timestamp":"${time}"}`);
    const then = new Date(Date.now() + seconds * 1000).toISOString();
    expect(await problem(verify(at(then)))).toMatchObject({ problem: "too old", status: 400 });
    expect(await problem(verify(at("yesterday")))).toMatchObject({ problem: "too old", status: 400 });
    expect(await verify(at(then), { secrets: [secret], maxAgeMs: 400_000 })).toMatchObject({ isSigned: true });
  });

  test.each(["no JSON", "null", "7", '{"name":"no event"}', "[]"])(
    "that is signed and no event: %s",
    async (content) => {
      const options = { secrets: [secret], maxAgeMs: Number.POSITIVE_INFINITY };
      const timeless = { ...definition, sentAtMs: () => Date.now() };
      const request = delivery(content);
      expect(await problem(verifyWebhook(timeless, request, options))).toMatchObject({ problem: "not readable" });
    },
  );
});

test.each<[string, unknown, string]>([
  ["no secret", {}, "secrets is missing"],
  ["no options", null, "secrets is missing"],
  ["an empty list", { secrets: [] }, "secrets is missing"],
  [
    "an empty secret, with which anybody could sign",
    { secrets: [""] },
    "secrets[0] is no text of 16 characters or more",
  ],
  ["a short secret", { secrets: [secret, "fifteen letters"] }, "secrets[1] is no text of 16"],
  ["spaces for a secret", { secrets: [" ".repeat(20)] }, "secrets[0] is no text of 16"],
  ["a secret that isn't there", { secrets: [undefined] }, "secrets[0] is no text of 16"],
  ["one secret without a list", { secrets: secret }, "secrets is no list"],
])("is refused to a receiver with %s", async (_, options, sentence) => {
  const found = await problem(verify(delivery(body()), options as WebhookOptions));
  expect(found).toMatchObject({ problem: "options", status: 500 });
  expect(found.message).toContain(sentence);
});

test("accepts an older way of signing only where it is asked for", async () => {
  const key = randomBytes(24).toString("base64");
  const base64 = { header: "x-signature", prefix: "", read: fromBase64, key: fromBase64, content: compactJson };
  const older = { header: "x-signature", prefix: "", read: fromHex, key: fromText, older: "hex" };
  const both = { ...definition, signatures: [base64, older] };
  const spaced = JSON.stringify(JSON.parse(body()), null, 2);
  const compact = JSON.stringify(JSON.parse(spaced));
  const current = createHmac("sha256", Buffer.from(key, "base64")).update(compact).digest("base64");
  const old = { headers: { "x-signature": createHmac("sha256", key).update(spaced).digest("hex") }, body: spaced };

  const now = { headers: { "x-signature": current }, body: spaced };
  expect(await verifyWebhook(both, now, { secrets: [key] })).toMatchObject({ isSigned: true });
  await expect(verifyWebhook(both, old, { secrets: [key] })).rejects.toThrow("x-signature is wrong");
  expect(await verifyWebhook(both, old, { secrets: [key], older: ["hex"] })).toMatchObject({ isSigned: true });
});

test.each(["____", "ab_=", "ab-d", "abc", "a===", " abc"])("takes %s for no base64", async (text) => {
  expect(fromBase64(text)).toBeUndefined();
  const base64 = { ...definition, signatures: [{ ...hex, prefix: "", read: fromBase64 }] };
  const request = { headers: { "x-signature": text }, body: body() };
  expect(await problem(verifyWebhook(base64, request, { secrets: [secret] }))).toMatchObject({ status: 401 });
});

test("leaves texts, escapes and numbers as they are where white space is taken out", () => {
  const json = '{ "a b" :\t[ 1.0 , 1e5 ],\r\n "\\" \\\\" : "\\u003c  é" }';
  expect(new TextDecoder().decode(compactJson(fromText(json)))).toBe('{"a b":[1.0,1e5],"\\" \\\\":"\\u003c  é"}');
});

test("makes deliveries for a receiver's own tests", async () => {
  const made = await signForTest(hex, toHex, JSON.parse(body()), { secret });
  expect(await verify(made)).toMatchObject({ event: "message.created", isSigned: true });
});

test("keeps the keys of two vendors apart that are given the same options", async () => {
  const options = { secrets: [secret] };
  const other = { ...definition, signatures: [{ ...hex, key: (text: string) => fromText(`${text}!`) }] };
  await verify(delivery(body()), options);
  await expect(verifyWebhook(other, delivery(body()), options)).rejects.toThrow("x-signature is wrong");
});

test("looks at a few signatures of a delivery, however many a stranger sends with it", async () => {
  const verifying = vi.spyOn(crypto.subtle, "verify");
  onTestFinished(() => verifying.mockRestore());
  const text = body();
  const [wrong, right] = [signatureOf(text, "the secret of somebody else"), signatureOf(text)];
  const headerOf = (...signatures: string[]) => signatures.map((each) => `sha256=${each}`).join(" ");
  const many = { headers: { "x-signature": headerOf(...Array(200).fill(wrong)) }, body: text };
  expect(await problem(verify(many))).toMatchObject({ problem: "wrong signature", status: 401 });
  expect(verifying.mock.calls.length).toBeLessThan(20);
  const some = { headers: { "x-signature": headerOf(wrong, wrong, wrong, right) }, body: text };
  expect(await verify(some)).toMatchObject({ isSigned: true });
});
