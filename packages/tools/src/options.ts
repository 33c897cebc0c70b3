import type { Outbox } from "@agentpost/outbox";
import { checkNames, describe, refuseIn } from "@agentpost/transport";
import type { AnyProvider, Messenger } from "agentpost";
import type { ReadableInbox } from "./conversation.js";

/** What the tools work with, and what they may do. */
export interface ToolsOptions<P extends AnyProvider> {
  /** Its accounts are those that a model can write with. */
  readonly messenger: Messenger<P>;
  /** Every message goes through it, so that a call that is made again makes no second message. It has to be started. */
  readonly outbox: Outbox<P>;
  /** For reading, and for settling what is uncertain. Without it those tools aren't there. */
  readonly inbox?: ReadableInbox | undefined;
  /** Stands before each key, so that two products with one ledger don't take each other's. Default: "tools". */
  readonly namespace?: string | undefined;
  /** Leaves only the tools that change nothing. Default: false. */
  readonly readOnly?: boolean | undefined;
  /** Which addresses may be written to. Default: all. */
  readonly allow?: ((to: Readonly<Record<string, unknown>>) => boolean) | undefined;
  /** How many messages an account may send in an hour, by all that share the ledger. 1 or more. Default: 100. */
  readonly perHour?: number | undefined;
  /** For how long the same message to the same address under another key is refused, in milliseconds. Default: a day. */
  readonly sameWithinMs?: number | undefined;
  /** How long a send is waited for before the tool says that it goes on, in milliseconds. Default: 20,000. */
  readonly waitMs?: number | undefined;
}

const NAMES: readonly (keyof ToolsOptions<AnyProvider>)[] = [
  ...(["messenger", "outbox", "inbox", "namespace", "readOnly", "allow", "perHour", "sameWithinMs", "waitMs"] as const),
];

export type Settings = ReturnType<typeof readOptions>;

/** The options with their defaults, checked. */
export function readOptions<P extends AnyProvider>(options: ToolsOptions<P>) {
  const refuse = refuseIn("tools", "createTools");
  if (Object(options) !== options) refuse("options", `is ${describe(options)}; expected { messenger, outbox, … }`);
  checkNames("", options, NAMES, refuse);
  const { messenger, outbox, inbox, namespace = "tools", allow = () => true } = options;
  if (typeof messenger?.send !== "function") refuse("messenger", "is no messenger; expected createMessenger([…])");
  if (typeof outbox?.add !== "function") refuse("outbox", "is no outbox; expected createOutbox({ … })");
  if (typeof namespace !== "string" || !/^[\w.-]{1,60}$/.test(namespace)) {
    refuse("namespace", "can't stand in a key; expected 1 to 60 letters, digits and _.-");
  }
  const { readOnly = false, perHour = 100, sameWithinMs = 86_400_000, waitMs = 20_000 } = options;
  for (const [name, value] of Object.entries({ perHour, sameWithinMs, waitMs })) {
    const least = name === "perHour" ? 1 : 0;
    if (!Number.isSafeInteger(value) || value < least)
      refuse(name, `is ${describe(value)}; expected a whole number, ${least} or more`);
  }
  return {
    providers: messenger.providers as readonly AnyProvider[],
    outbox: outbox as unknown as Outbox<AnyProvider>,
    inbox,
    namespace,
    allow,
    readOnly,
    perHour,
    sameWithinMs,
    waitMs,
  };
}
