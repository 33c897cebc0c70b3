import type { FailedSend, FakeSend } from "./fake.js";

/** What a matcher of vitest's or Jest's is given, as far as ours need it. */
export interface MatcherContext {
  /** Compares two values, as the runner does. */
  equals(one: unknown, other: unknown, testers?: never[]): boolean;
  /** The runner's own helpers. */
  readonly utils: {
    /** Shows what was expected. */
    printExpected(value: unknown): string;
    /** Shows what came. */
    printReceived(value: unknown): string;
    /** Compares what can be iterated. */
    readonly iterableEquality: unknown;
    /** Compares what is expected alone. */
    readonly subsetEquality: unknown;
  };
}

/** What a matcher says, in the form of vitest and Jest. */
export interface MatcherResult {
  /** Whether it matches. */
  readonly pass: boolean;
  /** What is said where it fails. */
  message(): string;
}

/** The matchers' types, to be merged into those of vitest or Jest: see the README. */
export interface MessageMatchers<Result = void> {
  /** A message with at least these parts was sent: `{ to, text }`. Without an argument, any. */
  toHaveSent(message?: object): Result;
  /** So many messages were sent; with a second argument, so many with at least these parts. */
  toHaveSentTimes(times: number, message?: object): Result;
}

/** For `expect.extend(matchers)`, of vitest and of Jest. */
export const matchers = {
  toHaveSent(this: MatcherContext, received: unknown, message: object = {}): MatcherResult {
    const fake = fakeOf(received);
    const pass = matching(this, fake, message).length > 0;
    const wanted = `to have sent ${this.utils.printExpected(message)}`;
    return { pass, message: () => sentence(this, fake, `${pass ? "not " : ""}${wanted}`) };
  },
  toHaveSentTimes(this: MatcherContext, received: unknown, times: number, message: object = {}): MatcherResult {
    const fake = fakeOf(received);
    const found = matching(this, fake, message).length;
    const pass = found === times;
    const like = Object.keys(message).length > 0 ? ` like ${this.utils.printExpected(message)}` : "";
    const wanted = `to have sent ${this.utils.printExpected(times)} message${times === 1 ? "" : "s"}${like}`;
    return { pass, message: () => sentence(this, fake, `${pass ? "not " : ""}${wanted}, not ${found}`) };
  },
};

interface AnyFake {
  readonly vendor: string;
  readonly name: string | undefined;
  readonly sent: readonly FakeSend[];
  readonly failed: readonly FailedSend[];
}

function fakeOf(received: unknown): AnyFake {
  const { sent, failed } = Object(received) as Partial<AnyFake>;
  if (Array.isArray(sent) && Array.isArray(failed)) return received as AnyFake;
  throw new TypeError("expected a provider that `fake` made, such as fake(libredesk)");
}

function matching({ equals, utils }: MatcherContext, { sent }: AnyFake, message: object): readonly FakeSend[] {
  const testers = [utils.iterableEquality, utils.subsetEquality] as never[];
  return sent.filter((each) => equals(each.message, message, testers));
}

/** What was expected, and all that happened instead. */
function sentence({ utils }: MatcherContext, { vendor, name, sent, failed }: AnyFake, wanted: string): string {
  const who = name === undefined ? vendor : `${vendor} (${name})`;
  const lines = [`expected the fake of ${who} ${wanted}`, ""];
  if (sent.length === 0) lines.push("It sent nothing.");
  else lines.push("It sent:", ...sent.map(({ message }) => `  ${utils.printReceived(message)}`));
  if (failed.length > 0) lines.push("These failed:");
  for (const { message, error } of failed) lines.push(`  ${utils.printReceived(message)}: ${error.message}`);
  return lines.join("\n");
}
