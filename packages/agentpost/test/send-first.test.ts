import { RejectedError, ServerError } from "@agentpost/transport";
import { ConnectionError, createMessenger, defineProvider, type EachMessage, InputError, sendFirst } from "agentpost";
import fc from "fast-check";
import { expect, test } from "vitest";

type Outcome = "sent" | "failed" | "not-sent" | "rejected" | "unknown";

interface Types {
  readonly address: { readonly vendor: "script"; readonly step: string };
  readonly content: { text: string };
  readonly raw: { readonly failed: boolean };
}

const details = { vendor: "script", operation: "send" };

/** A provider that does what the script says of each message, and remembers which messages exist. */
function scripted(script: readonly Outcome[]) {
  const asked: number[] = [];
  const existing: number[] = [];
  const provider = defineProvider<Types, { index: number }, { failed: boolean }, undefined>(
    {
      vendor: "script",
      capabilities: {
        text: "required",
        attachments: "none",
        replies: "none",
        statuses: ["sent", "failed"],
        options: [],
      },
      addressFields: ["step"],
      toRequest: ({ to }) => ({ index: Number(to.step) }),
      fromResponse: ({ failed }) => ({ status: failed ? "failed" : "sent" }),
    },
    undefined,
    {
      async send({ index }) {
        asked.push(index);
        const outcome = script[index] as Outcome;
        if (outcome === "not-sent") throw new ConnectionError("no connection", { ...details, outcome });
        if (outcome === "rejected") throw new RejectedError("no", { ...details, outcome });
        existing.push(index);
        if (outcome === "unknown") throw new ServerError("answered with 500", { ...details, outcome });
        return { status: 200, data: { failed: outcome === "failed" } };
      },
    },
  );
  const messenger = createMessenger([provider]);
  const messages = script.map(
    (_, index): EachMessage<typeof provider> => ({
      to: { vendor: "script", step: `${index}` },
      text: "x",
    }),
  );
  return { messenger, messages, asked, existing };
}

const outcomes = fc.constantFrom<Outcome>("sent", "failed", "not-sent", "rejected", "unknown");

test("never makes two messages, and never goes on after an unknown or a message that failed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(outcomes, { minLength: 1, maxLength: 6 }), async (script) => {
      const { messenger, messages, asked, existing } = scripted(script);
      const result = await sendFirst(messenger, messages);
      const end = script.findIndex((outcome) => outcome !== "not-sent" && outcome !== "rejected");
      const last = end < 0 ? script.length - 1 : end;
      expect(asked).toEqual(Array.from({ length: last + 1 }, (_, index) => index));
      expect(existing.length).toBeLessThanOrEqual(1);
      expect(result.index).toBe(last);
      expect(result.failed.map((error) => error.outcome)).toEqual(script.slice(0, last));
      expect(result.ok ? result.sent.status : result.error.outcome).toBe(script[last]);
    }),
  );
});

test("sends nothing where one of the messages can't be used", async () => {
  const { messenger, messages, asked } = scripted(["sent", "sent"]);
  const wrong = [messages[0], { ...messages[1], text: 7 }] as never;
  await expect(sendFirst(messenger, wrong)).rejects.toThrow(InputError);
  await expect(sendFirst(messenger, [])).rejects.toThrow("messages is no list, or an empty one");
  expect(asked).toEqual([]);
});

test("doesn't go on once its signal has aborted", async () => {
  const { messenger, messages, asked } = scripted(["not-sent", "sent"]);
  const result = await sendFirst(messenger, messages, { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ ok: false, index: 0, error: { outcome: "not-sent" } });
  expect(asked).toEqual([0]);
});
