import { expect, test } from "vitest";
import { type ConnectionError, InputError } from "../src/index.ts";
import { clientOf, failure, run, send } from "./loopback.ts";

test("says not-sent, and why, of a port that the platform's fetch never connects to", async () => {
  // Of tcpmux, which is on the list of ports that the Fetch standard blocks.
  const error: ConnectionError = await failure(run(clientOf({ baseUrl: "http://127.0.0.1:1" }), send));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent", retryable: false, attempts: 1 });
  expect(error.message).toContain("bad port");
});

test.each(["Upgrade", "connection", "Content-Length", "keep-alive", "TE", "trailer"])(
  "refuses the header %s, which the runtime would refuse in the middle of a call, when a client is made",
  (name) => {
    const create = () => clientOf({ baseUrl: "https://vendor.example", headers: { [name]: "1" } });
    expect(create).toThrow(InputError);
    expect(create).toThrow(`headers["${name}"] is the runtime's own; leave it out`);
  },
);
