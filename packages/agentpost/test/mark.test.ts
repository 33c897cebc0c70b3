import { type Attempt, createMessenger, type InputError } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { describe, expect, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

const to = addresses.libredesk;
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error,
  );

function desk() {
  const { fetch, seen } = stub(accepted.libredesk);
  const messenger = createMessenger([libredesk({ baseUrl: "http://localhost", apiKey: "k", apiSecret: "s", fetch })]);
  return { messenger, bodies: () => seen.map(({ body }) => body as Record<string, string>) };
}

describe("a message to a vendor that keeps marks", () => {
  test("bears a new mark each time, in a reply's echo_id", async () => {
    const { messenger, bodies } = desk();
    const sent = [await messenger.send({ to, text: "Hello" }), await messenger.send({ to, text: "Hello" })];
    const marks = sent.map(({ attempt }) => attempt.mark);
    expect(new Set(marks).size).toBe(2);
    expect(bodies().map(({ echo_id }) => echo_id)).toEqual(marks.map((mark) => `agentpost:${mark}`));
    expect(bodies().map(({ message }) => message)).toEqual(["Hello", "Hello"]);
  });

  test("bears it in a comment of its HTML where echo_id would be dropped, also where that is all of its HTML", async () => {
    const { messenger, bodies } = desk();
    const mark = "order-1-shipped";
    await messenger.send({ to, text: "a < b", options: { private: true } }, { mark });
    await messenger.send({ to, text: "<b>a</b>", options: { sender_type: "contact", markup: true } }, { mark });
    await messenger.send({ to, attachments: [{ id: 12 }], options: { private: true } }, { mark });
    expect(bodies().map(({ message }) => message)).toEqual([
      `<!-- agentpost:${mark} -->a &#60; b`,
      `<!-- agentpost:${mark} --><b>a</b>`,
      `<!-- agentpost:${mark} -->`,
    ]);
    expect(bodies().every((body) => !("echo_id" in body))).toBe(true);
  });

  test("takes its own echo_id for the mark, and refuses a second one", async () => {
    const { messenger, bodies } = desk();
    const message = { to, text: "Hello", options: { echo_id: "mine" } };
    expect((await messenger.send(message)).attempt.mark).toBe("mine");
    expect(bodies()[0]).toMatchObject({ echo_id: "mine" });
    await expect(messenger.send(message, { mark: "order-1-shipped" })).rejects.toThrow("mark is given twice");
  });

  test.each(["short", "a--b--c--d", "<script>alert", "x".repeat(101), "", 12345678, null])(
    "is refused with a mark that could not stand where it is kept: %j",
    async (mark) => {
      const { messenger, bodies } = desk();
      const error: InputError = await refused(messenger.send({ to, text: "Hello" }, { mark: mark as string }));
      expect(error).toMatchObject({ name: "InputError", field: "mark", outcome: "not-sent" });
      expect(bodies()).toEqual([]);
    },
  );
});

test("an error says what to look the message up by, and shows it to nobody who prints the error", async () => {
  const fetch = async () => new Response("Bad gateway", { status: 502 });
  const messenger = createMessenger(providers({ fetch }));
  const error = await refused(messenger.send({ to, text: "My card is 4111" }, { mark: "order-1-shipped" }));
  const attempt: Attempt = error.attempt;
  expect(attempt).toEqual({ to, mark: "order-1-shipped", startedAt: expect.any(String), text: "My card is 4111" });
  expect(JSON.parse(JSON.stringify(attempt))).toEqual(attempt);
  expect(Math.abs(Date.parse(attempt.startedAt) - Date.now())).toBeLessThan(60_000);
  const { inspect } = await import("node:util");
  expect(JSON.stringify(error) + inspect(error)).not.toContain("4111");
});

test("options that are no plain object are refused rather than dropped", async () => {
  const { messenger, bodies } = desk();
  const options = new Map([["mark", "order-1-shipped"]]) as never;
  expect(await refused(messenger.send({ to, text: "Hello" }, options))).toMatchObject({ field: "options" });
  expect(bodies()).toEqual([]);
});
