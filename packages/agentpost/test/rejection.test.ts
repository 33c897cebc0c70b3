import { createMessenger, RejectedError } from "agentpost";
import { expect, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

test.each([
  ["vida", 200, { success: false, message: "Invalid Vida user" }, "Invalid Vida user"],
  ["chatcaptain", 201, { message: null, error: "The conversation is closed" }, "The conversation is closed"],
  ["ishvana", 200, { ...accepted.ishvana, status: "failed", message: "Not allowed" }, "Not allowed"],
  // The contract documents the refusal for a 200 alone; it is one in every other success as well.
  ["vida", 201, { success: false, message: "Invalid Vida user" }, "Invalid Vida user"],
  ["vida", 202, { success: false }, "refused with 202"],
  [
    "libredesk",
    500,
    { status: "error", message: "`to` empty", data: null, error_type: "GeneralException" },
    '"`to` empty"',
  ],
  [
    "libredesk",
    500,
    { status: "error", message: "Error parsing request", data: null, error_type: "InputException" },
    "parsing",
  ],
] as const)(
  "%s: a %i which excludes that there is a message is a RejectedError: %j",
  async (vendor, status, body, words) => {
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
  },
);
