import { type VendorDelivery, vendorDeliveries } from "@agentpost/contract/vendor-recordings";
import type { PlannedDelivery } from "./plan.ts";
import { type RecordedReceiver, recordedReceivers } from "./recorded-receivers.ts";

/** What a receiver has to make of a delivery: an event, or a refusal, with these words in it. */
export type ExpectedDelivery =
  | { readonly event: string; readonly isSigned: boolean }
  | { readonly problem: "wrong signature" | "no signature" | "too old"; readonly words?: string };

export interface DeliveryCase {
  /** What was done to it, in the same words for all deliveries. */
  readonly what: string;
  readonly planned: PlannedDelivery;
  readonly expected: ExpectedDelivery;
}

/** A recorded delivery as it is given to the receiver. */
interface Given {
  readonly headers: VendorDelivery["headers"];
  readonly body: string;
  readonly options: PlannedDelivery["options"];
}

type AddCase = (what: string, given: Given, expected: ExpectedDelivery, at?: number) => void;

/** In how many places a body, a signature and a secret are changed, from the first sign to the last. */
const PLACES = 5;
// A plan is JSON, which has no infinity.
const anyAge = { maxAgeMs: Number.MAX_SAFE_INTEGER };
const wrong = { problem: "wrong signature" } as const;

/** Every recorded delivery as it came and tampered with, of each vendor that has any. */
export async function deliveryCases(): Promise<DeliveryCase[]> {
  return (await recordedReceivers()).flatMap(casesOf);
}

function casesOf(receiver: RecordedReceiver): DeliveryCase[] {
  const { vendor } = receiver;
  const cases: DeliveryCase[] = [];
  const recorded = vendorDeliveries(vendor);
  const someSecret = recorded.flatMap(({ secret }) => secret ?? [])[0];
  for (const [index, { event, secret, headers, body }] of recorded.entries()) {
    const add: AddCase = (what, given, expected, at) => {
      const id = `${vendor}: recorded delivery ${index + 1}, ${event}, ${what}${at === undefined ? "" : ` at ${at}`}`;
      cases.push({ what, planned: { id, vendor, ...given }, expected });
    };
    if (secret === null) {
      const options = { ...anyAge, secrets: [someSecret] };
      add("let in", { headers, body, options: { ...anyAge, unsigned: true } }, { event, isSigned: false });
      if (someSecret !== undefined) add("not let in", { headers, body, options }, { problem: "no signature" });
    } else {
      const options = { ...anyAge, secrets: [secret] };
      add("as it came", { headers, body, options }, { event, isSigned: true });
      if (receiver.hasTime) {
        add("days later", { headers, body, options: { secrets: [secret] } }, { problem: "too old" });
      }
      addTampered(add, { headers, body, options }, secret, signatureHeader(receiver, headers));
    }
  }
  return cases;
}

function addTampered(add: AddCase, given: Given, secret: string, header: string): void {
  const { headers, body, options } = given;
  for (const [at, changed] of changes(body)) {
    add("its body changed", { ...given, body: changed }, wrong, at);
  }
  for (const [at, changed] of changes(headers[header] ?? "")) {
    add("its signature changed", { ...given, headers: { ...headers, [header]: changed } }, wrong, at);
  }
  for (const [at, changed] of changes(secret)) {
    add("the secret changed", { ...given, options: { ...options, secrets: [changed] } }, wrong, at);
  }
  const printed = JSON.stringify(JSON.parse(body));
  // What comes out as it was is as good as raw.
  if (printed !== body) {
    add("parsed and printed again", { ...given, body: printed }, { ...wrong, words: "parsed and printed again" });
  }
}

function signatureHeader({ vendor, signatureHeaders }: RecordedReceiver, headers: VendorDelivery["headers"]): string {
  const found = Object.keys(headers).find((name) => signatureHeaders.includes(name.toLowerCase()));
  if (found === undefined)
    throw new Error(`A recorded delivery of ${vendor} has none of ${signatureHeaders.join(", ")}`);
  return found;
}

/** A text with another sign in one place, for some places of it; a digit of hex stays one. */
function changes(text: string): (readonly [at: number, changed: string])[] {
  return Array.from({ length: PLACES }, (_, index) => {
    const at = Math.round((index * (text.length - 1)) / (PLACES - 1));
    return [at, text.slice(0, at) + (text[at] === "0" ? "a" : "0") + text.slice(at + 1)] as const;
  });
}
