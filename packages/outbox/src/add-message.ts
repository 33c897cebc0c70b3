import { checkNames, describe, InputError, type Refuse, refuseIn } from "@agentpost/transport";
import { conversationKey } from "agentpost";
import { accountText } from "./account.js";
import type { CallOrder } from "./call-order.js";
import { canonicalJson } from "./canonical-json.js";
import type { Digest } from "./digest.js";
import type { RateLimit, Row } from "./ledger.js";
import type { Settings } from "./options.js";
import { tellOf } from "./record-end.js";

/** Settings of one message. */
export interface AddOptions {
  /** The caller's own key, one a message: the same key again never makes a second one. 1 to 200 characters. */
  readonly key: string;
  /** Not to be sent before. Default: as soon as possible. */
  readonly notBefore?: Date | undefined;
  /** The caller's own transaction, of a ledger that can join one: the message is added with it, or not at all. */
  readonly transaction?: unknown;
  /**
   * Refuses the message where the same one to the same address was added under another key no longer ago, in milliseconds,
   * and is at the vendor or may come there: for a caller that may make a new key for an old message, as a model does. The
   * `SameMessageError` bears that entry's key. A `transaction` has to be read committed for it, and for `rateLimit`.
   * Default: only keys are compared.
   */
  readonly unlessSameWithinMs?: number;
  /**
   * How many messages its account may have in the ledger within a time, whoever has added them and whatever became of them.
   * One too many is an `AccountLimitError`; a key that is there gives its entry all the same. Default: no limit.
   */
  readonly rateLimit?: RateLimit | undefined;
}

/** The same message was added lately, under another key. Nothing was added. */
export class SameMessageError extends InputError {
  static override readonly kind: string = "SameMessageError";

  /** The key of the entry that there is. */
  declare readonly sameAs: string;
}

/** The account has had as many messages lately as `rateLimit` lets it. Nothing was added. */
export class AccountLimitError extends InputError {
  static override readonly kind: string = "AccountLimitError";

  /** How long until there is room for one, in milliseconds. */
  declare readonly roomInMs: number;
}

const LONGEST_KEY = 200;
// With the account, what an index of PostgreSQL's takes of a row: a third of its page of 8 KiB, less what it notes itself.
const MOST_INDEXED_BYTES = 2_500;

/** Adds a message that its account can send; the row there is, where the key was used for the same content. */
export async function addMessage(
  settings: Settings,
  digestOf: Digest,
  order: CallOrder,
  given: unknown,
  options: AddOptions,
): Promise<Row> {
  const { messenger, ledger, seal, hooks } = settings;
  const refuse = refuseIn("outbox", "add");
  if (Object(options) !== options) refuse("options", `is ${describe(options)}; expected { key: "…" }`);
  checkNames("", options, ["key", "notBefore", "transaction", "unlessSameWithinMs", "rateLimit"], refuse);
  const key = checkKey(options.key);
  const notBeforeMs = checkTime(options.notBefore, refuse);
  const rateLimit = checkRateLimit(options.rateLimit, refuse);
  const { unlessSameWithinMs } = options;
  // A store would compare with no entry at all.
  if (unlessSameWithinMs !== undefined && !(typeof unlessSameWithinMs === "number" && unlessSameWithinMs >= 0)) {
    refuse("unlessSameWithinMs", `is ${describe(unlessSameWithinMs)}; expected a number of milliseconds, 0 or more`);
  }
  const text = textOf(given, refuse);
  // What is checked is what will be sent.
  const message = JSON.parse(text) as { readonly to: Readonly<Record<string, unknown>> };
  messenger.check(message);
  const { to } = message;
  const provider = messenger.providers.find(({ vendor, name }) => vendor === to["vendor"] && name === to["name"]);
  if (!provider) return refuse("to", "is of no account of the messenger");
  const account = accountText(provider);
  const conversation = conversationKey(provider, to);
  const indexedBytes = new TextEncoder().encode(account + conversation).length;
  if (indexedBytes > MOST_INDEXED_BYTES) {
    refuse("to", `names its conversation in ${indexedBytes} bytes; expected at most ${MOST_INDEXED_BYTES}`);
  }
  const preparing = Promise.all([digestOf(text), seal.seal(text)]);
  const [digest, content] = await order.after(conversation, preparing);
  const { row, isNew, roomInMs } = await ledger.add(
    {
      key,
      digest,
      account,
      conversation,
      content,
      notBeforeMs,
      ...(unlessSameWithinMs !== undefined && { unlessSameWithinMs }),
      ...(rateLimit && { rateLimit }),
    },
    options.transaction,
  );
  if (rateLimit && roomInMs !== undefined) throw tooMany(row, rateLimit, roomInMs);
  if (row.key !== key) throw sameMessage(row);
  if (row.digest !== digest) {
    refuse("key", "was used for another content; expected a new key for a new message, or the content as it was");
  }
  if (isNew) tellOf(hooks, row);
  return row;
}

function textOf(message: unknown, refuse: Refuse): string {
  try {
    return canonicalJson(message, "", refuse);
  } catch (thrown) {
    // What an engine throws when its stack is full.
    if (thrown instanceof RangeError) refuse("message", "is nested in a circle, or too deeply; expected plain JSON");
    throw thrown;
  }
}

function sameMessage({ key, addedAtMs, state }: Row): SameMessageError {
  const problem = `is new, and the same message was added as "${key}" at ${new Date(addedAtMs).toISOString()} (${state})`;
  const error = new SameMessageError(problem, { vendor: "outbox", operation: "add", field: "key" });
  return Object.assign(error, { sameAs: key });
}

function tooMany({ account }: Row, { entries, withinMs }: RateLimit, roomInMs: number): AccountLimitError {
  const problem = `is of ${account}, which has had ${entries} messages in the last ${withinMs} ms; expected to wait for ${roomInMs} ms`;
  const error = new AccountLimitError(problem, { vendor: "outbox", operation: "add", field: "to" });
  return Object.assign(error, { roomInMs });
}

export function checkKey(key: unknown): string {
  const refuse = refuseIn("outbox", "key");
  const expected = `expected 1 to ${LONGEST_KEY} characters`;
  if (typeof key !== "string" || key === "") return refuse("key", `is ${describe(key)}; ${expected}`);
  if (key.length > LONGEST_KEY) return refuse("key", `has ${key.length} characters; ${expected}`);
  if (!/[\0\p{Surrogate}]/u.test(key)) return key;
  return refuse("key", "holds NUL or half of a surrogate pair; expected what every ledger can hold");
}

function checkTime(notBefore: unknown, refuse: Refuse): number | undefined {
  if (notBefore === undefined) return undefined;
  if (notBefore instanceof Date && Number.isFinite(notBefore.getTime())) return notBefore.getTime();
  return refuse("notBefore", `is ${describe(notBefore)}; expected a Date`);
}

function checkRateLimit(rateLimit: RateLimit | undefined, refuse: Refuse): RateLimit | undefined {
  if (rateLimit === undefined) return undefined;
  const { entries, withinMs } = Object(rateLimit) as RateLimit;
  const isRight = [entries, withinMs].every((each) => Number.isSafeInteger(each) && each > 0);
  return isRight ? { entries, withinMs } : refuse("rateLimit", "can't be used; expected { entries: 1…, withinMs: 1… }");
}
