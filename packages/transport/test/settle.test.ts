import { expect, test } from "vitest";
import { settle } from "../src/index.ts";
import { clientOf, closedPort, loopback, run, send } from "./loopback.ts";

const failures = { 200: "json", 400: "json", 403: "none", 404: "text" } as const;

async function settled(status: number, contentType: string, body: string) {
  const { baseUrl } = await loopback((response) =>
    response.writeHead(status, { "content-type": contentType }).end(body),
  );
  return settle<Record<string, unknown>>(send, failures, run(clientOf({ baseUrl, retry: false }), send));
}

test.each([
  ["a documented JSON body", 400, "application/json", '{"why":1}', { status: 400, body: { why: 1 } }],
  ["a text in place of JSON", 400, "text/html", "<h1>No</h1>", { status: undefined, body: "<h1>No</h1>" }],
  ["a body where none is documented", 403, "text/plain", "No", { status: 403, body: undefined }],
  ["a documented text", 404, "text/plain", "Gone", { status: 404, body: "Gone" }],
  ["an undocumented status", 418, "application/json", "{}", { status: undefined, body: {} }],
  ["a refusal in a success", 200, "application/json", '{"ok":false}', { status: 200, body: { ok: false } }],
])("narrows on what the contract documents: %s", async (_, status, contentType, body, expected) => {
  expect(await settled(status, contentType, body)).toMatchObject({ ok: false, ...expected, error: { status } });
});

test("gives the answer where there is one", async () => {
  const result = await settled(200, "application/json", '{"id":1}');
  expect(result).toMatchObject({ ok: true, status: 200, data: { id: 1 }, response: { status: 200 } });
});

test("gives the error of a call that got no answer, and never throws", async () => {
  const client = clientOf({ baseUrl: await closedPort(), retry: false });
  expect(await settle(send, failures, run(client, send))).toMatchObject({
    ok: false,
    status: undefined,
    error: { outcome: "not-sent" },
  });
  expect(await settle(send, failures, run(client, send, { path: {} }))).toMatchObject({
    ok: false,
    error: { name: "InputError" },
  });
});
