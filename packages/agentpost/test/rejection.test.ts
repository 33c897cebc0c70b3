import { createMessenger, RejectedError } from "agentpost";
import { expect, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

const failed = { ...accepted.ishvana.response, delivered: false, error: "The hub is closed" };

test.each([
  ["vida", 200, { success: false, message: "Invalid Vida user" }, "Invalid Vida user"],
  ["chatcaptain", 201, { message: null, error: "The conversation is closed" }, "The conversation is closed"],
  ["ishvana", 200, { ...accepted.ishvana, status: "failed", message: "Not allowed" }, "Not allowed"],
  ["ishvana", 200, { ...accepted.ishvana, response: failed }, "The hub is closed"],
  [
    "libredesk",
    200,
    { status: "error", message: "Inbox is disabled", data: null, error_type: "InputException" },
    "Inbox is disabled",
  ],
  ["libredesk", 200, { status: "success", data: { ...accepted.libredesk.data, status: "failed" } }, "refused"],
  [
    "libredesk",
    500,
    { status: "error", message: "Error parsing request", data: null, error_type: "InputException" },
    "parsing",
  ],
] as const)("%s: a %i which says that it failed is a RejectedError: %j", async (vendor, status, body, words) => {
  const { fetch, seen } = stub(body, status);
  const error = await createMessenger(providers({ fetch }))
    .send({ to: addresses[vendor], text: "Hello" })
    .then(
      () => undefined,
      (reason: unknown) => reason as RejectedError,
    );
  expect(error).toBeInstanceOf(RejectedError);
  expect(error).toMatchObject({ outcome: "rejected", status, vendor, body });
  expect(error?.message).toContain(words);
  expect(seen).toHaveLength(1);
});
