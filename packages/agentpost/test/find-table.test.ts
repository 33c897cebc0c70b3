import { type SendFault, startDesk } from "@agentpost/contract/stand-in";
import { createMessenger } from "agentpost";
import { createInbox, type Found } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { expect, onTestFinished, test } from "vitest";
import { attemptOf, type SmallVendor, startSmallDesk } from "./small-desk.ts";
import { addresses } from "./stub.ts";

const text = "Hello";
const HOUR_MS = 3_600_000;

/** A vendor's desk on which one can send, and see which messages bear the text of ours: the newest last. */
interface AnyDesk {
  readonly faults: SendFault[];
  send(text: string): Promise<unknown>;
  /** By us an hour ago, by the other side just now, and other words by us just now. */
  storeOthers(): void;
  find(attempt: never, lookForMs: number): Promise<Found>;
  /** How many are stored, and which of them a candidate is. */
  count(): number;
  placeOf(raw: unknown): number;
}

async function helpdesk(): Promise<AnyDesk> {
  const { conversation } = addresses.libredesk;
  const { desk, faults, url, close } = await startDesk({ conversations: [conversation] });
  onTestFinished(close);
  const account = { baseUrl: url, apiKey: "k", apiSecret: "s" };
  const messenger = createMessenger([libredesk(account)]);
  const inbox = createInbox([libredeskInbox(account)]);
  const to = ["ada@example.com"];
  const placeOf = (raw: unknown) =>
    desk.messages(conversation).findLastIndex(({ uuid }) => uuid === (raw as { uuid: string }).uuid);
  return {
    faults,
    send: (words) => messenger.send({ to: addresses.libredesk, text: words, options: { to } }),
    storeOthers() {
      desk.store(conversation, { sender_type: "agent", message: text, to }, new Date(Date.now() - HOUR_MS));
      desk.store(conversation, { sender_type: "contact", message: text });
      desk.store(conversation, { sender_type: "agent", message: "Hello there", to });
    },
    find: (attempt, lookForMs) => inbox.find(attempt, { lookForMs }),
    count: () => desk.messages(conversation).length,
    placeOf: (raw) => desk.messages(conversation).length - 1 - placeOf(raw),
  };
}

async function smallDesk(vendor: SmallVendor): Promise<AnyDesk> {
  const { faults, send, store, inbox, stored, close } = await startSmallDesk(vendor);
  onTestFinished(close);
  return {
    faults,
    send,
    storeOthers() {
      store(text, true, HOUR_MS);
      store(text, false);
      store("Hello there");
    },
    find: (attempt, lookForMs) => inbox.find(attempt, { lookForMs, ...(vendor === "altur" && { conversation: "t1" }) }),
    count: () => stored.length,
    placeOf: (raw) => (raw as { n: number }).n,
  };
}

const desks = {
  libredesk: helpdesk,
  altur: () => smallDesk("altur"),
  chatcaptain: () => smallDesk("chatcaptain"),
  vida: () => smallDesk("vida"),
};

// What the vendor did; how many more of the same text we sent after it; what a vendor with marks and one without answer,
// and how many candidates there are.
const rows: readonly [SendFault, more: number, marks: Found["found"], noMarks: Found["found"], candidates: number][] = [
  ["cut after it was stored", 0, "exact", "likely", 1],
  ["cut after it was stored", 1, "exact", "likely", 2],
  ["cut after it was stored twice", 0, "exact", "likely", 2],
  ["cut, and stored late", 0, "exact", "likely", 1],
  ["cut, and stored late", 1, "exact", "likely", 2],
  ["cut before it is stored", 0, "not yet", "not yet", 0],
  // Without a mark nobody can tell that this one isn't ours: so it is a candidate, for a person to judge.
  ["cut before it is stored", 1, "not yet", "likely", 1],
];

const cases = Object.keys(desks).flatMap((vendor) =>
  rows.map((row) => [vendor as keyof typeof desks, ...row] as const),
);

test.each(cases)(
  "%s, of a message that was %s, with %i more of the same text: %s by a mark, else %s, of %i",
  async (vendor, fault, more, marks, noMarks, count) => {
    const desk = await desks[vendor]();
    desk.storeOthers();
    desk.faults.push(fault);
    const attempt = await attemptOf(desk.send(text));
    for (let sent = 0; sent < more; sent++) await desk.send(text);
    // After the three of others; what comes late comes after all else.
    const first = 3;
    const answer = await desk.find(attempt as never, fault === "cut, and stored late" ? 1_200 : 300);
    expect(answer.found).toBe(vendor === "libredesk" ? marks : noMarks);
    if (answer.found === "likely") {
      const places = answer.candidates.map(({ raw }) => desk.placeOf(raw)).sort();
      expect(places).toEqual(Array.from({ length: count }, (_, at) => first + at));
    }
    if (answer.found === "exact") {
      const isLate = fault === "cut, and stored late";
      const place = desk.placeOf(answer.sent.raw);
      const ours = fault === "cut after it was stored twice" ? [first, first + 1] : [isLate ? desk.count() - 1 : first];
      expect(ours).toContain(place);
      expect(answer.sent.attempt).toEqual(attempt);
    }
  },
);
