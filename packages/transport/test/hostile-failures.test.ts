import { expect, test } from "vitest";
import type { ConnectionError } from "../src/index.ts";
import { clientOf, failure, json, loopback, run, SECRET, send } from "./loopback.ts";

const baseUrl = "https://vendor.example";

const circular = Object.assign(new Error("a circle"), { cause: {} });
circular.cause = circular;
const wide = Object.assign(new Error("wide"), { errors: [] as unknown[] });
for (let count = 0; count < 60; count++) wide.errors.push(wide);

test.each([
  ["an error whose errors are a text", Object.assign(new Error("no way"), { errors: "x" })],
  ["an error without a prototype", Object.setPrototypeOf(new Error("no way"), null)],
  ["nothing", undefined],
  ["a cause that is a circle", circular],
  ["errors that hold each other", wide],
])("says unknown where the fetch that was passed in fails with %s", async (_, thrown) => {
  const client = clientOf({ baseUrl, fetchSendsOnce: true, fetch: () => Promise.reject(thrown) });
  expect(await failure(run(client, send))).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
});

test("claims nothing of a failure that names more addresses than are looked at, since one of them may have answered", async () => {
  const refused = Object.assign(new Error("E"), { code: "ECONNREFUSED", syscall: "connect" });
  const failed = (count: number) =>
    failure(
      run(
        clientOf({
          baseUrl,
          retry: false,
          fetchSendsOnce: true,
          fetch: () => Promise.reject(new AggregateError(Array(count).fill(refused))),
        }),
        send,
      ),
    );
  expect(await failed(20)).toMatchObject({ outcome: "not-sent" });
  expect(await failed(100)).toMatchObject({ outcome: "unknown" });
});

test("masks a key in the name and the code of a failure, and one that stands as a number in JSON", async () => {
  const key = "123456789012";
  const thrown = Object.assign(new Error("no"), { name: `Bad${key}`, code: `E${key}` });
  const failed: ConnectionError = await failure(
    run(clientOf({ baseUrl, key, fetch: () => Promise.reject(thrown) }), send),
  );
  expect(failed.cause).toMatchObject({ name: "Bad[redacted]", code: "E[redacted]" });
  const server = await loopback((response) => json(response, 400, { given: [Number(key), 7, null] }));
  const { body }: { body: unknown } = await failure(run(clientOf({ baseUrl: server.baseUrl, key }), send));
  expect(body).toEqual({ given: ["[redacted]", 7, null] });
  expect(await failure(run(clientOf({ baseUrl, fetch: async () => Symbol(SECRET) as never }), send))).not.toMatchObject(
    {
      message: expect.stringContaining(SECRET),
    },
  );
});
