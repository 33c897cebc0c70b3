import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Desk } from "@agentpost/contract/stand-in";
import { type Attempt, createInbox, type Found } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inboxOf, type SmallVendor, words } from "./small-desk.ts";
import { addresses } from "./stub.ts";

/** What a desk holds: messages of anybody, with any mark, of any time, of which some are shown later only. */
interface Modelled {
  readonly text: string;
  readonly isOurs: boolean;
  readonly mark: "the attempt's" | "another" | "none";
  /** How long before the attempt it was written, on the desk's clock; the rule's margin lies between. */
  readonly ageMs: number;
  /** From which look on it is shown. */
  readonly shownFrom: number;
}

const LOOKS = 3;
const MARK = "mark-of-the-attempt";
const OTHER_MARK = "mark-of-another-one";
const { conversation } = addresses.libredesk;

const modelled: fc.Arbitrary<Modelled> = fc.record({
  text: fc.constantFrom("Hello", "Hello", " Hello\n", "hello", "Hello there", ""),
  isOurs: fc.boolean(),
  mark: fc.constantFrom("the attempt's", "another", "none", "none"),
  ageMs: fc.constantFrom(0, 0, -40_000, 30_000, 3_600_000),
  shownFrom: fc.nat(LOOKS - 1),
});

let list: () => unknown;
let clockAheadMs = 0;
const server = createServer((_, response) => {
  const date = new Date(Date.now() + clockAheadMs).toUTCString();
  response.writeHead(200, { "content-type": "application/json", date }).end(JSON.stringify(list()));
});
let baseUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const isLikely = ({ text, ageMs }: Modelled) => text.trim() === "Hello" && ageMs <= 0;

test.each(["altur", "chatcaptain", "vida"] as const)(
  "%s: all that may be the message, and nothing else, at each look, whatever the desk's clock says",
  async (vendor: SmallVendor) => {
    const seen = { likely: 0, "not yet": 0 };
    const inbox = inboxOf(vendor, baseUrl);
    const clock = fc.constantFrom(0, -7_200_000, 7_200_000);
    await fc.assert(
      fc.asyncProperty(fc.array(modelled, { maxLength: 8 }), clock, async (messages, aheadMs) => {
        clockAheadMs = aheadMs;
        const startedAt = new Date();
        const told = messages.map(({ text, isOurs, ageMs }, n) =>
          words[vendor].tell({ text, isOurs, at: new Date(startedAt.getTime() + aheadMs - ageMs) }, n),
        );
        const to = addresses[vendor];
        const attempt: Attempt = { to, mark: undefined, startedAt: startedAt.toISOString(), text: "Hello" };
        for (let look = 0; look < LOOKS; look++) {
          list = () => words[vendor].list(told.filter((_, n) => (messages[n]?.shownFrom ?? 0) <= look));
          const found = await inbox.find(attempt, { lookForMs: 0, conversation: "t1" });
          const expected = messages.flatMap((message, n) =>
            message.shownFrom <= look && message.isOurs && isLikely(message) ? [n] : [],
          );
          expect(found.found).toBe(expected[0] === undefined ? "not yet" : "likely");
          seen[found.found as keyof typeof seen] += 1;
          if (found.found === "likely") {
            expect(found.candidates.map(({ raw }) => (raw as { n: number }).n).sort()).toEqual(expected);
          }
        }
      }),
      { numRuns: 150 },
    );
    // Neither answer is idle.
    expect(Math.min(seen.likely, seen["not yet"])).toBeGreaterThan(20);
  },
  60_000,
);

test("libredesk: the one that bears the mark, or those that bear none and may be it, at each look", async () => {
  const seen = { exact: 0, likely: 0, "not yet": 0 };
  const inbox = createInbox([libredesk({ baseUrl, apiKey: "k", apiSecret: "s" })]);
  const kind = fc.constantFrom("reply", "note", "contact");
  const messages = fc.array(fc.tuple(modelled, kind), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(messages, fc.boolean(), fc.constantFrom(0, 7_200_000), async (given, isMarked, aheadMs) => {
      clockAheadMs = aheadMs;
      const startedAt = new Date();
      const sorted = given.toSorted(([a], [b]) => b.ageMs - a.ageMs);
      const attempt: Attempt = {
        to: addresses.libredesk,
        mark: isMarked ? MARK : undefined,
        startedAt: startedAt.toISOString(),
        text: "Hello",
      };
      for (let look = 0; look < LOOKS; look++) {
        const desk = new Desk([conversation]);
        const shown = sorted.filter(([{ shownFrom }]) => shownFrom <= look);
        const uuids = shown.map(([message, sentAs]) => {
          const mark = { "the attempt's": `agentpost:${MARK}`, another: `agentpost:${OTHER_MARK}`, none: "" }[
            message.mark
          ];
          const isReply = sentAs === "reply";
          const comment = mark && !isReply ? `<!-- ${mark} -->` : "";
          const posted = {
            sender_type: sentAs === "contact" ? "contact" : "agent",
            private: sentAs === "note",
            message: comment + message.text,
            ...(isReply && { to: ["ada@example.com"], echo_id: mark }),
          };
          return desk.store(conversation, posted, new Date(startedAt.getTime() + aheadMs - message.ageMs)).uuid;
        });
        list = () => desk.list(conversation, new URLSearchParams("page_size=500")).body;
        const found: Found = await inbox.find(attempt, { lookForMs: 0 });
        seen[found.found] += 1;
        const those = (isIt: (message: Modelled) => boolean) =>
          uuids.filter((_, at) => isIt((shown[at] as (typeof shown)[number])[0]));
        // What is older than the attempt can't bear its mark; a look may end before it or find it.
        const ours = those(({ mark, ageMs }) => mark === "the attempt's" && ageMs <= 0);
        const bearing = those(({ mark }) => mark === "the attempt's");
        if (found.found === "exact") {
          expect(isMarked).toBe(true);
          expect(bearing).toContain(found.sent.id);
        } else if (isMarked) expect([found.found, ours]).toEqual(["not yet", []]);
        else {
          const candidates = found.found === "likely" ? found.candidates.map(({ id }) => id) : [];
          expect(candidates.toSorted()).toEqual(those((each) => each.mark === "none" && isLikely(each)).toSorted());
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
}, 60_000);
