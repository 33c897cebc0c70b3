import { describe, expect, test } from "vitest";
import { anyContent } from "../src/index.ts";
import { clientOf, list, loopback, run, send } from "./loopback.ts";

const silentSend = { ...send, success: { 200: anyContent } };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a call gives where the contract documents a success, and nothing of its content. */
async function answered(headers: Record<string, string>, body: string | Uint8Array, operation = silentSend) {
  const { baseUrl } = await loopback((response) => response.writeHead(200, headers).end(body));
  return (await run(clientOf({ baseUrl, maxAnswerBytes: 2_000_000, retry: false }), operation)).data;
}

describe("content that the contract doesn't document", () => {
  test.each<[string, string | undefined, string | Uint8Array, unknown]>([
    ["JSON", "application/json; charset=utf-8", '{"id":1}', { id: 1 }],
    ["JSON of a vendor's own", "application/problem+json", "[1]", [1]],
    ["a text", "text/html", "<p>ü</p>", "<p>ü</p>"],
    ["bytes", "application/pdf", new Uint8Array([37, 80, 0, 255]), new Uint8Array([37, 80, 0, 255])],
    ["bytes that nothing is said of", undefined, "%PDF", bytesOf("%PDF")],
    ["nothing", "application/json", "", undefined],
    ["what claims to be JSON", "application/json", "Sent!", "Sent!"],
    ["what claims to be a text", "text/plain", new Uint8Array([0xff]), new Uint8Array([0xff])],
    ["JSON that is nested too deeply", "application/json", "[".repeat(5_000), "[".repeat(5_000)],
  ])("is given as what it is: %s", async (_, contentType, body, data) => {
    expect(await answered(contentType === undefined ? {} : { "content-type": contentType }, body)).toEqual(data);
  });

  test("makes no failure of a send, be it too large or broken off", async () => {
    expect(await answered({ "content-type": "text/plain" }, "x".repeat(2_000_001))).toBeUndefined();
    const { baseUrl } = await loopback((response) => {
      response.writeHead(200, { "content-type": "text/plain", "content-length": "100" });
      response.write("the first", () => response.destroy());
    });
    expect(await run(clientOf({ baseUrl, retry: false }), silentSend)).toMatchObject({ status: 200, data: undefined });
  });

  test("that a read asks for isn't given in part", async () => {
    const operation = { ...list, success: { 200: anyContent } };
    await expect(answered({ "content-type": "text/plain" }, "x".repeat(2_000_001), operation)).rejects.toMatchObject({
      name: "UnreadableAnswerError",
      status: 200,
    });
  });

  test("has to show nothing of what another success promises", async () => {
    const { baseUrl } = await loopback((response) => response.writeHead(202).end());
    const promises = () => "/id";
    const operation = { ...send, success: { 200: "json" as const, 202: anyContent }, promises };
    expect(await run(clientOf({ baseUrl }), operation)).toMatchObject({ status: 202, data: undefined });
  });
});
