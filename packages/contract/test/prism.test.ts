import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PrismMock, startPrism } from "../src/prism/start-prism.ts";
import { parcels } from "./parcels/document.ts";

describe("startPrism", () => {
  let mock: PrismMock;
  beforeAll(async () => {
    mock = await startPrism({ vendor: "parcels", document: parcels });
  });
  afterAll(() => mock.close());

  const addNote = (body: object, headers: Record<string, string> = { authorization: "key 1" }) =>
    fetch(`${mock.url}/parcels/1/notes`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });

  test("answers a legal request of an OpenAPI 3.1 document as the contract says", async () => {
    const response = await addNote({ kind: "plain", text: "Fragile", author: null });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ state: "kept", reason: "string" });
  });

  test("refuses a body without a required field", async () => {
    expect((await addNote({ kind: "plain" })).status).toBe(422);
  });

  test("refuses a body of a media type that the contract doesn't have", async () => {
    const response = await addNote(
      { kind: "plain", text: "Fragile" },
      { authorization: "key 1", "content-type": "text/xml" },
    );
    expect(response.status).toBe(415);
  });

  test("refuses a request without a credential", async () => {
    expect((await addNote({ kind: "plain", text: "Fragile" }, {})).status).toBe(401);
  });

  test("answers with the status that Prefer asks for, with its headers and body", async () => {
    const slow = await addNote({ kind: "plain", text: "Fragile" }, { authorization: "key 1", prefer: "code=429" });
    expect([slow.status, slow.headers.get("retry-after")]).toEqual([429, "30"]);
    const missing = await addNote({ kind: "plain", text: "Fragile" }, { authorization: "key 1", prefer: "code=404" });
    expect([missing.status, await missing.json()]).toEqual([404, { title: "string" }]);
  });

  test("leaves the document as it was", async () => {
    const document = structuredClone(parcels);
    await (await startPrism({ vendor: "parcels", document })).close();
    expect(document).toEqual(parcels);
  });

  test("refuses connections once it is closed", async () => {
    const other = await startPrism({ vendor: "parcels", document: parcels });
    await fetch(other.url);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow("fetch failed");
  });

  test("names the vendor and the reason where it can't start", async () => {
    await expect(startPrism({ vendor: "parcels", document: { info: {} } })).rejects.toThrow(
      "Prism could not start a mock of parcels: Unsupported document format",
    );
  });
});
