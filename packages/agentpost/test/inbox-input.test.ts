import { signForTest } from "@agentpost/libredesk/webhooks";
import { InputError } from "agentpost";
import { createInbox, seenInMemory } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";
import { describe, expect, test } from "vitest";
import { addresses } from "./stub.ts";

const secret = "a secret of the webhook's own";
const to = addresses.libredesk;
const attempt = { to, mark: "12345678", startedAt: new Date().toISOString(), text: "Hello" };
const sent = { vendor: "libredesk", name: undefined, id: to.conversation, conversation: to.conversation } as const;

/** An inbox at whose vendor nothing is stored. */
function emptyInbox() {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    if (asked.length > 1) throw new Error("asked again");
    return Response.json({ status: "success", data: { results: [], page: 1, total: 0, total_pages: 0 } });
  };
  const account = { baseUrl: "http://localhost:9000", apiKey: "k", apiSecret: "s", retry: false } as const;
  return { inbox: createInbox([libredesk({ ...account, fetch, webhookSecrets: [secret] })]), asked };
}

describe("before anything is asked, an inbox refuses", () => {
  test.each([
    ["NaN", Number.NaN, "lookForMs is NaN"],
    ["a text", "500", "lookForMs is a string"],
    ["less than nothing", -1, "lookForMs is -1"],
  ])("a time to look for that is %s", async (_, lookForMs, sentence) => {
    const { inbox, asked } = emptyInbox();
    const finding = inbox.find(attempt, { lookForMs: lookForMs as number });
    await expect(finding).rejects.toThrow(sentence);
    await expect(finding).rejects.toBeInstanceOf(InputError);
    expect(asked).toEqual([]);
  });

  test.each([
    ["a status that there isn't", ["deliverd"], 'until[0] is "deliverd"; expected "queued" or'],
    ["a text", "sent", "until is a string"],
    ["none", [], "until is empty"],
  ])("to follow a message until %s", async (_, until, sentence) => {
    const { inbox, asked } = emptyInbox();
    const next = async () => {
      await inbox
        .follow(sent, { until: until as never })
        [Symbol.asyncIterator]()
        .next();
    };
    await expect(next()).rejects.toThrow(sentence);
    expect(asked).toEqual([]);
  });

  test.each([
    ["a handler that is none", undefined, {}, "handle is missing; expected a function"],
    ["a claim without an end", () => {}, { claimMs: Number.NaN }, "claimMs is NaN"],
    ["an option that nobody knows", () => {}, { claimMS: 5 }, "claimMS is not known"],
  ])("to receive with %s", (_, handle, options, sentence) => {
    const { inbox } = emptyInbox();
    const make = () => inbox.webhookHandler({ vendor: "libredesk" }, handle as never, options as object);
    expect(make).toThrow(InputError);
    expect(make).toThrow(sentence);
  });
});

test("two accounts that share what was seen are each told of a delivery that both got", async () => {
  const account = { baseUrl: "http://localhost:9000", apiKey: "k", apiSecret: "s", webhookSecrets: [secret] };
  const inbox = createInbox([libredesk({ ...account, name: "eu" }), libredesk({ ...account, name: "us" })]);
  const seen = seenInMemory();
  const told: (string | undefined)[] = [];
  for (const name of ["eu", "us", "us"]) {
    const handler = inbox.webhookHandler({ vendor: "libredesk", name }, (event) => void told.push(event.account), {
      seen,
    });
    const body = JSON.stringify({ event: "webhook.test", timestamp: new Date().toISOString(), payload: {} });
    const { headers } = await signForTest(body, { secret });
    expect((await handler({ headers, body })).status).toBe(200);
  }
  expect(told).toEqual(["eu", "us"]);
});
