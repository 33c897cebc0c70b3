import type { TestCall } from "@agentpost/transport/testing";
import type { AgentpostError, ClientOptions, Provider, ProviderOptions, SendOptions } from "../index.js";
import type { VendorTypes } from "../provider.js";
import type { SentMessage } from "../sent-message.js";
import { testKits } from "../vendors/test-kits.js";
import { answerFor, type FakeAnswer, type FakeFailure, type FakeStep } from "./failure.js";

/** Settings of a fake: those of any client, but for where it sends. It repeats nothing by itself unless `retry` says so. */
export interface FakeOptions<Name extends string | undefined>
  extends Omit<ClientOptions, "baseUrl" | "fetch" | "fetchSendsOnce" | "name">,
    ProviderOptions<Name> {}

/** What a message became: the input of the vendor's own operation, read back from its request. */
export type FakeRequest = Omit<TestCall, "problem">;

/** A message that the fake vendor took. */
export interface FakeSend<Types extends VendorTypes = VendorTypes> {
  /** The message as it was given. */
  readonly message: Types["content"] & {
    /** Where it was to go. */
    to: Types["address"];
  };
  /** The request that it became. */
  readonly request: FakeRequest;
  /** What `send` resolved to. */
  readonly answer: SentMessage<Types["address"]["vendor"], Types["raw"]>;
}

/** A message whose send threw. */
export interface FailedSend<Types extends VendorTypes = VendorTypes> {
  /** The message that was refused or failed. */
  readonly message: Types["content"] & {
    /** Where it was to go. */
    to: Types["address"];
  };
  /** Of the last attempt; undefined where nothing had left. */
  readonly request: FakeRequest | undefined;
  /** What `send` threw. */
  readonly error: AgentpostError;
}

/** A provider for tests of one's own code: all is the real one's, but for the vendor. */
export interface FakeProvider<Types extends VendorTypes, Name extends string | undefined = undefined>
  extends Provider<Types, Name> {
  /** The messages that were taken, in the order of their answers. */
  readonly sent: readonly FakeSend<Types>[];
  /** The messages whose send threw, those that were refused before among them. */
  readonly failed: readonly FailedSend<Types>[];
  /** Fails the next send, in all of its attempts; several calls fail as many sends. */
  failNext(failure: FakeFailure, answer?: FakeAnswer): void;
  /** Answers the next send with this, the vendor's own response. */
  answerNext(raw: Types["raw"], answer?: Omit<FakeAnswer, "body">): void;
  /** Says how the next sends end, one after the other; after the last, every send succeeds again. */
  script(steps: readonly FakeStep[]): void;
  /** Forgets what was sent, what failed and what was still to come. */
  reset(): void;
}

// By this a request is known to be of a send, also while others are on their way. No record shows it.
const SEND_HEADER = "x-agentpost-fake-send";

/**
 * A vendor's provider without the vendor: `fake(libredesk)`. Its checks, its mapping, its errors and its transport are the
 * real ones; only the `fetch` is made from the contract. Throws a `TypeError` for what is no vendor's provider.
 */
export function fake<Types extends VendorTypes, const Name extends string | undefined = undefined>(
  create: (options: never) => Provider<Types, string | undefined>,
  options: FakeOptions<Name> = {},
): FakeProvider<Types, Name> {
  const kit = testKits.find((each) => each.create === create);
  if (!kit) {
    throw new TypeError(
      "fake: expected a vendor's provider, such as `libredesk` of agentpost/libredesk; for one of your own, give it a `send` of your own",
    );
  }
  const sent: FakeSend<Types>[] = [];
  const failed: FailedSend<Types>[] = [];
  const waiting: FakeStep[] = [];
  const steps = new Map<string, FakeStep>();
  const requests = new Map<string, FakeRequest>();

  const fetch = kit.testFetch({
    answer(call: TestCall) {
      const { [SEND_HEADER]: id = "", ...headers } = call.headers;
      const { problem: _, ...request } = call;
      // The step of a send is taken by its first attempt, so that a message that is refused before takes none.
      const step = steps.get(id) ?? waiting.shift() ?? "sent";
      steps.set(id, step);
      requests.set(id, { ...request, headers });
      return answerFor(step);
    },
  });
  const real = create({ ...kit.testOptions, retry: false, ...options, fetch, fetchSendsOnce: true } as never);
  let count = 0;

  return {
    ...(real as Provider<Types, Name>),
    sent,
    failed,
    async send(given, sendOptions) {
      const id = String(++count);
      const message = copyOf(given);
      try {
        const answer = await real.send(given, marked(sendOptions, id));
        sent.push({ message, request: requests.get(id) as FakeRequest, answer });
        return answer;
      } catch (error) {
        failed.push({ message, request: requests.get(id), error: error as AgentpostError });
        throw error;
      } finally {
        steps.delete(id);
        requests.delete(id);
      }
    },
    failNext(failure, answer = {}) {
      add({ ...answer, failure });
    },
    answerNext(raw, answer = {}) {
      add({ ...answer, body: raw });
    },
    script(next) {
      if (!Array.isArray(next)) throw new TypeError('fake: a script is a list of steps, such as ["sent", "unknown"]');
      for (const step of next) add(step);
    },
    reset() {
      for (const list of [sent, failed, waiting]) list.length = 0;
    },
  };

  function add(step: FakeStep): void {
    answerFor(step); // A step that nobody knows is refused here, rather than in the midst of a send.
    waiting.push(step);
  }
}

/** The options of a send with its mark; what the real one refuses is left for it to refuse. */
function marked(options: SendOptions | undefined, id: string): SendOptions | undefined {
  if (options === undefined) return { headers: { [SEND_HEADER]: id } };
  const { headers = {} } = Object(options) as SendOptions;
  const isPlain = Object(options) === options && Object(headers) === headers && !Array.isArray(headers);
  return isPlain ? { ...options, headers: { ...headers, [SEND_HEADER]: id } } : options;
}

/** As it was when it was sent, whatever becomes of it; what can't be copied is kept as it is. */
function copyOf<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}
