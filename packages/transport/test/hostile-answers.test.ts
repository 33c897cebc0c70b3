import { expect, test } from "vitest";
import type { AgentpostError, UnreadableAnswerError } from "../src/index.ts";
import { clientOf, failure, loopback, run, send } from "./loopback.ts";

const baseUrl = "https://vendor.example";
const whole = () => Response.json({ id: 1 });
const answering = (response: unknown) => clientOf({ baseUrl, fetch: async () => response as Response });

/** A success as a `fetch` of the caller's own may give it, with this body. */
const lookalike = (body: unknown) => ({ status: 200, headers: new Headers(), body });

function locked(): Response {
  const response = whole();
  response.body?.getReader();
  return response;
}

test.each([400, 429, 500])("keeps the refusal of a %i whose JSON is nested deeper than the stack", async (status) => {
  const nested = `${'{"error":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  const { baseUrl } = await loopback((response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(nested),
  );
  const error: AgentpostError = await failure(run(clientOf({ baseUrl, retry: false }), send));
  expect(error).toMatchObject({ status, outcome: status === 500 ? "unknown" : "rejected", attempts: 1 });
  expect(error.body).toBe(nested.slice(0, 512));
});

test.each([
  ["nothing", undefined, "no Response"],
  ["a text", "ok", "no Response"],
  ["a status that is a text", { ...lookalike(null), status: "200" }, "no Response"],
  ["a locked body", locked(), "the body ended early"],
  ["a body as node-fetch has it", lookalike({ on: () => {}, pipe: () => {} }), "the body ended early"],
  ["a body of texts", lookalike(new ReadableStream({ start: (to) => to.enqueue("{}") })), "doesn't consist of bytes"],
])("says unknown where the fetch that was passed in gives %s", async (_, response, words) => {
  const error: UnreadableAnswerError = await failure(run(answering(response), send));
  expect(error).toMatchObject({ name: "UnreadableAnswerError", outcome: "unknown", attempts: 1 });
  expect(error.message).toContain(words);
});

test("reads the status of an answer once, so that a 500 can't become a 429 and be repeated", async () => {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    let reads = 0;
    return {
      ...lookalike(null),
      get status() {
        return reads++ === 0 ? 500 : 429;
      },
    } as Response;
  };
  expect(await failure(run(clientOf({ baseUrl, fetch }), send))).toMatchObject({ status: 500, outcome: "unknown" });
  expect(requests).toBe(1);
});

test("ends at timeoutMs a body that always has more at once, of which no byte counts", async () => {
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) });
  const client = clientOf({ baseUrl, timeoutMs: 20, fetch: async () => new Response(endless) });
  expect(await failure(run(client, send))).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
});
