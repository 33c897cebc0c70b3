import { expect, test } from "vitest";
import { recordingFetch } from "../src/wire/recording-fetch.ts";

const answer = async () => Response.json({ ok: true }, { status: 201 });

test("a recording has the raw request and the answer, parsed", async () => {
  const recording = recordingFetch({ fetch: answer });
  const response = await recording("http://vendor.example/a?b=1", {
    method: "POST",
    headers: { "X-Trace": "1", "content-type": "application/json" },
    body: '{"text":"ü"}',
  });
  expect(await response.json()).toEqual({ ok: true });
  expect(recording.exchanges).toMatchObject([
    {
      request: { method: "POST", url: { search: "?b=1" }, body: { text: '{"text":"ü"}', parsed: { text: "ü" } } },
      response: { status: 201, body: { parsed: { ok: true } } },
    },
  ]);
  expect([...(recording.exchanges[0]?.request.headers ?? [])]).toContainEqual(["x-trace", "1"]);
});

test("a form is recorded as its fields in order, files included", async () => {
  const recording = recordingFetch({ fetch: answer });
  const body = new FormData();
  body.append("title", "Label");
  body.append("file", new Blob(["content"]));
  await recording("http://vendor.example/", { method: "POST", body });
  await recording("http://vendor.example/", {
    method: "POST",
    body: new URLSearchParams([
      ["a", "1 2"],
      ["a", "3"],
    ]),
  });
  expect(recording.exchanges.map(({ request }) => request.body.parsed)).toEqual([
    [
      ["title", "Label"],
      ["file", "content", { filename: "blob", type: "application/octet-stream" }],
    ],
    [
      ["a", "1 2"],
      ["a", "3"],
    ],
  ]);
});

test("what is sent on has the same bytes and headers, to where the redirection says", async () => {
  const sent: Request[] = [];
  const recording = recordingFetch({
    redirect: (url) => new URL(url.pathname, "http://127.0.0.1:1"),
    fetch: async (request) => {
      sent.push(request);
      return new Response(null, { status: 204 });
    },
  });
  await recording("http://vendor.example/a", {
    method: "PUT",
    headers: { "content-type": "image/png" },
    body: new Uint8Array([0, 255]),
  });
  const [request] = sent;
  expect([request?.url, request?.method, request?.headers.get("content-type")]).toEqual([
    "http://127.0.0.1:1/a",
    "PUT",
    "image/png",
  ]);
  expect(new Uint8Array((await request?.arrayBuffer()) ?? [])).toEqual(new Uint8Array([0, 255]));
});

test("a request that fails is recorded without an answer", async () => {
  const recording = recordingFetch({ fetch: () => Promise.reject(new Error("reset")) });
  await expect(recording("http://vendor.example/")).rejects.toThrow("reset");
  expect(recording.exchanges).toHaveLength(1);
  expect(recording.exchanges[0]).not.toHaveProperty("response");
});
