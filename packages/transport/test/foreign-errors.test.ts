import { expect, test } from "vitest";
import { AgentpostError, call, settle } from "../src/index.ts";
import { clientOf, failure, run, send } from "./loopback.ts";

const baseUrl = "https://vendor.example";

test("takes an error of ours that a fetch's answer throws for another call's, and sends no second time", async () => {
  let requests = 0;
  const fetch = async () => {
    requests += 1;
    return {
      get status(): number {
        throw new AgentpostError("no", { vendor: "v", operation: "o", outcome: "not-sent", retryable: true });
      },
    } as Response;
  };
  const error = await failure(run(clientOf({ baseUrl, fetch }), send));
  expect(error).toMatchObject({ vendor: "vendor", outcome: "unknown", retryable: false, attempts: 1 });
  expect(requests).toBe(1);
});

test.each([
  ["an error that isn't ours", new Error("no")],
  ["one of another call", new AgentpostError("no", { vendor: "v", operation: "o", outcome: "rejected" })],
])("calls what an input throws before anything has left not-sent: %s", async (_, thrown) => {
  const input = {
    path: { room: "r1" },
    get body(): unknown {
      throw thrown;
    },
  };
  const error = await failure(clientOf({ baseUrl })[call](send, input));
  expect(error).toMatchObject({ vendor: "vendor", operation: "sendMessage", outcome: "not-sent" });
});

test("gives as a result whatever a call of a caller's own client throws", async () => {
  expect(await settle(send, {}, Promise.reject(undefined))).toMatchObject({ ok: false, error: { outcome: "unknown" } });
});
