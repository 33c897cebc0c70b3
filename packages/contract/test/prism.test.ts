import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type PrismMock, startPrism } from "../src/prism/start-prism.ts";
import { startUpstream, type Upstream } from "../src/suite/upstream.ts";
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

  test("judges a body of OpenAPI 3.0 that may be null beside a reference, or by its enum", async () => {
    const properties = {
      level: { type: "string", nullable: true, enum: ["low", null] },
      parent: { nullable: true, allOf: [{ $ref: "#/components/schemas/Node" }] },
      count: { type: "integer" },
    };
    const schema = { $ref: "#/components/schemas/Node" };
    const nodes = await startPrism({
      vendor: "nodes",
      document: {
        openapi: "3.0.3",
        info: { title: "Nodes", version: "1" },
        paths: {
          "/nodes": {
            post: {
              requestBody: { content: { "application/json": { schema } } },
              responses: { "2xx": { description: "" } },
            },
          },
        },
        components: { schemas: { Node: { type: "object", properties } } },
      },
    });
    onTestFinished(() => nodes.close());
    const send = async (body: object) => {
      const headers = { "content-type": "application/json" };
      const { status } = await fetch(`${nodes.url}/nodes`, { method: "POST", headers, body: JSON.stringify(body) });
      return status;
    };
    expect(await send({ level: null, parent: null, count: 1 })).toBe(200);
    expect(await send({ count: "many" })).toBe(422);
    expect(await send({ level: "high" })).toBe(422);
    expect(await send({ parent: 7 })).toBe(422);
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

describe("startPrism as a proxy", () => {
  let upstream: Upstream;
  let proxy: PrismMock;
  beforeAll(async () => {
    upstream = await startUpstream();
    proxy = await startPrism({ vendor: "parcels", document: parcels, upstream: upstream.url });
  });
  afterAll(() => Promise.all([proxy.close(), upstream.close()]));

  const addNote = async (body: object, headers: Record<string, string> = { authorization: "key 1" }) => {
    const response = await fetch(`${proxy.url}/parcels/1/notes`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return response.headers.get("sl-violations");
  };

  test("lets a legal request through to the server, and has nothing against it", async () => {
    expect(await addNote({ kind: "plain", text: "Fragile" })).toBeNull();
    expect(upstream.received.at(-1)).toBe("POST /parcels/1/notes");
  });

  test("reports a body that breaks the contract", async () => {
    const violations = JSON.parse((await addNote({ kind: "plain", text: 7 })) ?? "[]");
    expect(violations).toMatchObject([{ location: ["request", "body", "text"], code: "type" }]);
  });

  test("reports a credential that is missing", async () => {
    expect(await addNote({ kind: "plain", text: "Fragile" }, {})).toContain("Invalid security scheme used");
  });
});
