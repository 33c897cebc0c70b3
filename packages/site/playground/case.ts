import { accountOf, accounts, sampleOf, type Vendor } from "./accounts.ts";
import { switches, switchOf } from "./switches.ts";

/** One try, as a person has set it up. It holds no credential: those are the samples', which open nothing. */
export interface Case {
  /** The accounts that the messenger is made of. */
  readonly accounts: readonly Vendor[];
  /** Anything that is JSON: whether it is a message is the messenger's to say. */
  readonly message: unknown;
  /** The switch's name. */
  readonly fault: string;
  /** Of one attempt. */
  readonly timeoutMs: number;
  /** How many requests a send may make. */
  readonly maxAttempts: number;
}

const DEFAULTS = { timeoutMs: 2_000, maxAttempts: 3 } as const;
const MOST = { timeoutMs: 60_000, maxAttempts: 5 } as const;

/** A vendor's sample message through an account with it, and nothing goes wrong. */
export function firstCase(vendor: Vendor): Case {
  return { accounts: [vendor], message: sampleOf(vendor), fault: switches[0]?.name ?? "", ...DEFAULTS };
}

/** The vendor that the message names, where it names one that is known. */
export function vendorOf({ message }: Pick<Case, "message">): Vendor | undefined {
  const { vendor } = Object(Object(message).to) as { vendor?: unknown };
  return accountOf(String(vendor))?.vendor;
}

/** A case as it stands in an address; what is as it was at first is left out, so that addresses stay short. */
export function toHash(given: Case): string {
  const { message, fault, timeoutMs, maxAttempts } = given;
  const vendor = vendorOf(given);
  const parts: Record<string, string> = {};
  if (vendor) parts["to"] = vendor;
  if (given.accounts.join() !== vendor) parts["accounts"] = given.accounts.join(",");
  if (!vendor || !isSame(message, sampleOf(vendor))) parts["message"] = JSON.stringify(message);
  parts["fault"] = fault;
  if (timeoutMs !== DEFAULTS.timeoutMs) parts["timeoutMs"] = `${timeoutMs}`;
  if (maxAttempts !== DEFAULTS.maxAttempts) parts["maxAttempts"] = `${maxAttempts}`;
  return `#${new URLSearchParams(parts)}`;
}

/** The case of an address that anybody may have written; what it doesn't say, or says wrongly, is as it is at first. */
export function fromHash(hash: string): Case {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const first = firstCase(accountOf(parts.get("to") ?? "")?.vendor ?? "libredesk");
  const named = (parts.get("accounts") ?? "")
    .split(",")
    .filter((vendor): vendor is Vendor => Boolean(accountOf(vendor)));
  return {
    accounts: named[0]
      ? accounts.map(({ vendor }) => vendor).filter((vendor) => named.includes(vendor))
      : first.accounts,
    message: jsonOf(parts.get("message")) ?? first.message,
    fault: switchOf(parts.get("fault") ?? "").name,
    timeoutMs: wholeNumber(parts.get("timeoutMs"), MOST.timeoutMs) ?? DEFAULTS.timeoutMs,
    maxAttempts: wholeNumber(parts.get("maxAttempts"), MOST.maxAttempts) ?? DEFAULTS.maxAttempts,
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wholeNumber(text: string | null, most: number): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}
