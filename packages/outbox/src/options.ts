import { checkNames, describe, type Refuse, refuseIn } from "@agentpost/transport";
import type { AnyProvider, Messenger } from "agentpost";
import type { AnyInboxProvider, Inbox } from "agentpost/inbox";
import type { Decision, Entry } from "./entry.js";
import type { Hooks } from "./hooks.js";
import type { Ledger } from "./ledger.js";
import { noSeal, type Seal } from "./seal.js";

/** The settings of an outbox. */
export interface OutboxOptions<P extends AnyProvider> {
  /** What sends. */
  readonly messenger: Messenger<P>;
  /** Where what is `unknown` is looked for. Without one, and of vendors that can't tell, it waits for a decision. */
  readonly inbox?: Pick<Inbox<AnyInboxProvider>, "providers" | "find"> | undefined;
  /** What it remembers by: `sqlite({ file })` or `postgres({ pool })`. */
  readonly ledger: Ledger;
  /** The longest one request may take, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * How long an entry stays its owner's without an outcome, in milliseconds; then it is `unknown`. Longer than `timeoutMs`.
   * Default: twice as long.
   */
  readonly leaseMs?: number | undefined;
  /** How often an entry is tried at most, where each try certainly left nothing at the vendor. Default: 10. */
  readonly maxTries?: number | undefined;
  /** How long after it was added, or after its `notBefore`, an entry may still be tried, in milliseconds. Default: a day. */
  readonly maxAgeMs?: number | undefined;
  /**
   * Whether an `unknown` keeps the rest of its conversation waiting until it is decided, for an account. Default: "hold",
   * since the order would otherwise be lost where it is sent again.
   */
  readonly afterUnknown?:
    | ((account: {
        /** The vendor's id. */
        readonly vendor: string;
        /** The provider's name, where it has one. */
        readonly name?: string;
      }) => "hold" | "continue")
    | undefined;
  /**
   * An entry that became `unknown` is looked for at once, and again after each of these waits, in milliseconds. Default:
   * a minute, ten and sixty.
   */
  readonly lookAgainAfterMs?: readonly number[] | undefined;
  /** How long one look lasts, in milliseconds. Default: 10,000. */
  readonly lookForMs?: number | undefined;
  /**
   * A rule of the caller's own about an entry that is `unknown` and wasn't found; undefined leaves it to a person. There is
   * none by default: nothing bounds how late a vendor acts, so that "send-again" may mean two messages.
   */
  readonly decideUnknown?:
    | ((entry: Entry) => Decision["as"] | undefined | Promise<Decision["as"] | undefined>)
    | undefined;
  /** Whether the message stays in the ledger once its entry has ended. Default: "always". */
  readonly keepContent?: "always" | "until-settled" | undefined;
  /** Encrypts messages and results in the ledger. */
  readonly seal?: Seal | undefined;
  /** The key of the digests by which content is compared. Default: one that the ledger made for itself and keeps. */
  readonly digestKey?: string | undefined;
  /** Told what happens to entries. */
  readonly hooks?: Hooks | undefined;
}

const NAMES = [
  ...[
    "messenger",
    "inbox",
    "ledger",
    "timeoutMs",
    "leaseMs",
    "maxTries",
    "maxAgeMs",
    "afterUnknown",
    "lookAgainAfterMs",
  ],
  ...["lookForMs", "decideUnknown", "keepContent", "seal", "digestKey", "hooks"],
] as const satisfies readonly (keyof OutboxOptions<AnyProvider>)[];

const MINUTE_MS = 60_000;
const LEAST_DIGEST_KEY = 16;

export type Settings = ReturnType<typeof readOptions>;

/** The options with their defaults, checked. */
export function readOptions<P extends AnyProvider>(options: OutboxOptions<P>) {
  const refuse = refuseIn("outbox", "createOutbox");
  if (Object(options) !== options) refuse("options", `is ${describe(options)}; expected { messenger, ledger, … }`);
  checkNames("", options, NAMES, refuse);
  const { messenger, inbox, ledger } = options;
  if (typeof messenger?.send !== "function") refuse("messenger", "is no messenger; expected createMessenger([…])");
  if (inbox !== undefined && typeof inbox?.find !== "function")
    refuse("inbox", "is no inbox; expected createInbox([…])");
  if (typeof ledger?.claim !== "function")
    refuse("ledger", "is no ledger; expected sqlite({ file }) or postgres({ pool })");
  const timeoutMs = wholeNumber("timeoutMs", options.timeoutMs, 30_000, refuse);
  const leaseMs = wholeNumber("leaseMs", options.leaseMs, 2 * timeoutMs, refuse);
  if (leaseMs <= timeoutMs) refuse("leaseMs", `is ${leaseMs}; expected more than timeoutMs, which is ${timeoutMs}`);
  const { keepContent = "always", digestKey, lookAgainAfterMs = [MINUTE_MS, 10 * MINUTE_MS, 60 * MINUTE_MS] } = options;
  if (keepContent !== "always" && keepContent !== "until-settled") {
    refuse("keepContent", `is ${describe(keepContent)}; expected "always" or "until-settled"`);
  }
  if (digestKey !== undefined && !(typeof digestKey === "string" && digestKey.length >= LEAST_DIGEST_KEY)) {
    refuse("digestKey", `is too short or no text; expected ${LEAST_DIGEST_KEY} characters or more`);
  }
  lookAgainAfterMs.forEach((each, index) => {
    wholeNumber(`lookAgainAfterMs[${index}]`, each, 0, refuse, 0);
  });
  return {
    messenger: messenger as unknown as AnyMessenger,
    inbox,
    ledger,
    timeoutMs,
    leaseMs,
    maxTries: wholeNumber("maxTries", options.maxTries, 10, refuse),
    maxAgeMs: wholeNumber("maxAgeMs", options.maxAgeMs, 24 * 60 * MINUTE_MS, refuse),
    afterUnknown: options.afterUnknown ?? (() => "hold" as const),
    lookAgainAfterMs: [...lookAgainAfterMs],
    lookForMs: wholeNumber("lookForMs", options.lookForMs, 10_000, refuse),
    decideUnknown: options.decideUnknown,
    dropContent: keepContent === "until-settled",
    seal: options.seal ?? noSeal,
    digestKey,
    hooks: options.hooks ?? {},
  };
}

/** A messenger, whichever its vendors are: which message it takes is `check`'s affair here. */
export type AnyMessenger = Messenger<AnyProvider> & {
  send(message: unknown, options?: object): ReturnType<Messenger<AnyProvider>["send"]>;
  check(message: unknown): void;
};

function wholeNumber(field: string, given: unknown, byDefault: number, refuse: Refuse, least = 1): number {
  if (given === undefined) return byDefault;
  if (Number.isSafeInteger(given) && (given as number) >= least) return given as number;
  return refuse(field, `is ${describe(given)}; expected a whole number, ${least} or more`);
}
