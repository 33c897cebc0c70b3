import { expect, test } from "vitest";
import type { AgentpostError } from "../src/index.ts";
import { clientOf, closedPort, failure, json, loopback, run, SECRET, send } from "./loopback.ts";

test("an error shows the headers that tell of the request and of limits, and no other", async () => {
  const shown = {
    "x-request-id": "q1",
    "retry-after": "3600",
    ratelimit: '"default";r=0;t=30',
    "ratelimit-policy": '"default";q=100;w=60',
    "x-ratelimit-limit": "100",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": "1764180000",
  };
  const { baseUrl } = await loopback((response) =>
    json(response, 429, {}, { ...shown, "set-cookie": "session=1", "x-key": SECRET, server: "nginx" }),
  );
  const error = await failure<AgentpostError>(run(clientOf({ baseUrl }), send));

  expect(error.headers).toEqual(shown);
  expect(error).toMatchObject({ attempts: 1, retryStop: "deadline" });
  expect(JSON.parse(JSON.stringify(error)).headers).toEqual(shown);
});

test("a credential in a header that is shown is masked", async () => {
  const { baseUrl } = await loopback((response) => json(response, 400, {}, { "x-request-id": `for ${SECRET}` }));
  const error = await failure<AgentpostError>(run(clientOf({ baseUrl }), send));
  expect(error.headers).toEqual({ "x-request-id": "for [redacted]" });
});

test("an error without an answer has no headers", async () => {
  const error = await failure<AgentpostError>(run(clientOf({ baseUrl: await closedPort(), retry: false }), send));
  expect(error).not.toHaveProperty("headers");
});
