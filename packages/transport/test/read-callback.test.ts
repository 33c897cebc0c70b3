import { expect, test } from "vitest";
import { readCallback, WebhookError, type WebhookRequest } from "../src/webhooks.ts";

const token = "a-token-of-our-own";
const callback = (url: string | undefined, body: string | Uint8Array = "{}"): WebhookRequest => ({
  headers: { "X-Event": "ping" },
  body,
  url,
});
const problem = async (reading: Promise<unknown>) => {
  const error = await reading.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(WebhookError);
  expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(token);
  return [error.problem, error.status];
};

test.each([
  `/hook?token=${token}`,
  `https://a.example/hook?b=%3F&token=${token}#end`,
  "/hook?token=a%2Dtoken-of-our-own",
])("a callback is read whose address bears the token: %s", async (url) => {
  const { header, body } = await readCallback("vendor", callback(url, '{"text":"é"}'), { tokens: [token] });
  expect([header("x-event"), body]).toEqual(["ping", { text: "é" }]);
});

test("a body that is no JSON is told as its text", async () => {
  const url = `/hook?token=${token}`;
  expect(await readCallback("vendor", callback(url, "a=b"), { tokens: [token] })).toMatchObject({ body: "a=b" });
});

test.each([
  ["/hook", "wrong token", 401],
  ["/hook?token=", "wrong token", 401],
  ["/hook?token=A-token-of-our-own", "wrong token", 401],
  ["/hook?token=a-token-of-our-ow", "wrong token", 401],
  ["/hook?TOKEN=a-token-of-our-own", "wrong token", 401],
  ["/token=a-token-of-our-own", "wrong token", 401],
  [undefined, "options", 500],
])("a callback at %s is refused: %s", async (url, ...refusal) => {
  expect(await problem(readCallback("vendor", callback(url), { tokens: [token] }))).toEqual(refusal);
});

test("a body beyond the limit isn't read on, and one that was parsed before isn't taken", async () => {
  const options = { tokens: [token], maxBytes: 3 };
  const url = `/hook?token=${token}`;
  expect(await problem(readCallback("vendor", callback(url, "four"), options))).toEqual(["too large", 413]);
  expect(await problem(readCallback("vendor", callback(url, {} as string), options))).toEqual(["parsed body", 400]);
});

test.each([[[]], [[""]], [["short"]], [[token, ""]]])("nothing is let in by tokens such as %j", async (tokens) => {
  expect(await problem(readCallback("vendor", callback("/hook?token="), { tokens }))).toEqual(["options", 500]);
});
