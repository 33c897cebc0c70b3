import { answer } from "@agentpost/contract/fault-script";
import { type Fault, faults } from "@agentpost/contract/faults";
import { messages, type SampleMessage } from "@agentpost/example/messages";
import type { Vendor } from "./accounts.ts";
import type { Play } from "./wire/faulty-fetch.ts";

/** How a send ends: with a message, whose status is the vendor's own where it isn't said, or with an error. */
export type Expected =
  | { readonly status?: "failed"; readonly requests: number }
  | { readonly error: string; readonly outcome: Fault["outcome"]; readonly requests: number };

/** One way in which a send can go, right or wrong. */
export interface Switch {
  readonly name: string;
  /** Shown at first; all others stand in a list below. */
  readonly isFeatured: boolean;
  /** Connection by connection; undefined where no answer of this vendor's is known that would do so. */
  readonly plays: (vendor: Vendor) => readonly Play[] | undefined;
  readonly expected: Expected;
  /** The answer of a message that exists and didn't arrive, where it is that. */
  readonly failedBody?: (vendor: Vendor) => object | undefined;
  /** How long a message is under way that is taken late. */
  readonly takenAfterMs?: number;
  /** The stand-in never speaks, so that the attempt's timeout ends it. */
  readonly untilTimeout?: true;
}

const FEATURED: readonly string[] = [
  "connection refused",
  "reset before the request is read",
  "reset after the request",
  "stall before the answer",
  "reset inside the body",
  "429 three times, Retry-After: 0",
  "500",
  "200, a web page",
  "302 to another origin",
];

const WAIT_SECONDS = 2;
/** Less than the page's timeout, so that it is for a person to make it more. */
const SLOW_MS = 1_500;
const again = answer(429, "{}", { "retry-after": `${WAIT_SECONDS}` });

/** What the fault matrix leaves out, since it ends well, or since it is one vendor's own. */
const own: readonly Switch[] = [
  { name: "nothing goes wrong", isFeatured: true, plays: () => ["taken"], expected: { requests: 1 } },
  {
    name: `slow: taken after ${SLOW_MS / 1_000} s`,
    isFeatured: true,
    plays: () => [{ takenAfterMs: SLOW_MS }],
    takenAfterMs: SLOW_MS,
    expected: { requests: 1 },
  },
  {
    name: `429 with a wait of ${WAIT_SECONDS} s, then taken`,
    isFeatured: true,
    plays: () => [again, "taken"],
    expected: { requests: 2 },
  },
  {
    name: "a success that refuses",
    isFeatured: true,
    plays: (vendor) => answering(vendor, refusals[vendor]),
    expected: { error: "RejectedError", outcome: "rejected", requests: 1 },
  },
  {
    name: "taken, and failed to arrive",
    isFeatured: true,
    plays: (vendor) => answering(vendor, failures[vendor]),
    failedBody: (vendor) => failures[vendor],
    expected: { status: "failed", requests: 1 },
  },
];

/** Bodies of a success in which the vendor says no, by the contracts; the other two are known to have none. */
const refusals: Partial<Record<Vendor, object>> = {
  chatcaptain: { message: null, error: "The conversation is closed" },
  ishvana: { ...messages.ishvana.answer.body, status: "failed", message: "Not allowed" },
  vida: { success: false, message: "Invalid Vida user" },
};

/** Bodies of a message that exists and didn't arrive. */
const failures: Partial<Record<Vendor, object>> = {
  ishvana: { ...messages.ishvana.answer.body, response: { messageId: "m1", delivered: false } },
  libredesk: { ...messages.libredesk.answer.body, data: { ...messages.libredesk.answer.body.data, status: "failed" } },
};

function answering(vendor: Vendor, body: object | undefined): readonly Play[] | undefined {
  const { status }: SampleMessage["answer"] = messages[vendor].answer;
  return body && [answer(status, JSON.stringify(body))];
}

const ofMatrix = faults.map(
  ({ name, scripts, error, outcome, requests, untilTimeout }): Switch => ({
    name,
    isFeatured: FEATURED.includes(name),
    plays: () => (scripts === "refused" ? ["refused"] : scripts),
    expected: { error, outcome, requests },
    ...(untilTimeout && { untilTimeout }),
  }),
);

const [right, ...others] = own as [Switch, ...Switch[]];

/** Every switch: first that nothing goes wrong, then the faults of the matrix by their names there, then ours. */
export const switches: readonly Switch[] = [right, ...ofMatrix, ...others];

export function switchOf(name: string): Switch {
  return switches.find((each) => each.name === name) ?? right;
}
