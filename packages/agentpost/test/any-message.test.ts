import { AgentpostError } from "agentpost";
import fc from "fast-check";
import { expect, test } from "vitest";
import { messengerOfAll, ownSend, sampleMessage, vendors } from "./every-vendor.ts";

type Ending = { readonly error: unknown } | undefined;
/** Makes a value; a value that throws when it is looked at can't be printed as a counterexample. */
type Make = () => unknown;

const taken = vendors.map((vendor) => sampleMessage(vendor).answer.body);

function fail(): never {
  throw new Error("a getter that throws");
}

function circle(): object {
  const value: Record<string, unknown> = {};
  return Object.assign(value, { self: value });
}

const HOSTILE: readonly Make[] = [
  circle,
  () => Object.create(null),
  () => Object.create({ private: true, vendor: "vida" }),
  () => new Map([["private", true]]),
  () => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail }),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () => ({ toJSON: () => undefined }),
  () => Symbol("s"),
  () => 2n ** 64n,
  () => fail,
  () => new AgentpostError("of another call", { vendor: "v", operation: "o", outcome: "rejected" }),
];

const anyValue: fc.Arbitrary<Make> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, maxDepth: 2 }).map((value) => () => value),
  fc.constantFrom(undefined, null, "", 0, -1, "x", "\0", "\ud800", [], [null], {}).map((value) => () => value),
  fc.constantFrom(...HOSTILE),
);

/** The same, spoiled in some of its fields: by another value, or by a getter that throws what the caller's code may throw. */
const spoil = (given: object): fc.Arbitrary<Make> => {
  const { path, body, ...more } = { path: undefined, body: undefined, ...given };
  const fields = { to: undefined, text: "Hello", attachments: undefined, options: undefined, ...more };
  const names = Object.keys(path || body ? { path, body } : fields);
  return fc.array(fc.tuple(fc.constantFrom(...names), anyValue, fc.boolean()), { maxLength: 2 }).map((spoils) => () => {
    const made: object = { ...given };
    for (const [name, make, isThrown] of spoils) {
      const get = () => {
        throw make();
      };
      Object.defineProperty(made, name, {
        enumerable: true,
        configurable: true,
        ...(isThrown ? { get } : { value: make() }),
      });
    }
    return made;
  });
};

const statuses = fc.constantFrom(200, 200, 201, 204, 400, 429, 500);
const anyAnswer: fc.Arbitrary<Make> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...taken).map((body) => () => Response.json(body)) },
  fc
    .tuple(
      statuses,
      fc.constantFrom(...taken),
      fc.dictionary(fc.constantFrom("message", "data", "response", "messages", "thread", "status"), fc.jsonValue()),
    )
    .map(
      ([status, body, more]) =>
        () =>
          new Response(status === 204 ? null : JSON.stringify({ ...Object(body), ...more }), {
            status,
            headers: { "content-type": "application/json" },
          }),
    ),
  anyValue,
  anyValue.map((make) => () => {
    throw make();
  }),
);

const options = fc.oneof({ weight: 4, arbitrary: fc.constant(() => undefined) }, { weight: 1, arbitrary: anyValue });

/** What became of a call: nothing to object to, or an error with one of the outcomes that its requests allow. */
function judge(ending: Ending, calls: number): string {
  if (!ending) return "result";
  expect(ending.error instanceof AgentpostError).toBe(true);
  const { outcome, name } = ending.error as AgentpostError;
  expect(outcome).toBeOneOf(calls === 0 ? ["not-sent"] : ["rejected", "unknown"]);
  return name;
}

const thrownBy = (promise: Promise<unknown>): Promise<Ending> =>
  promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
const toldBy = async (promise: Promise<{ ok: boolean; error?: unknown }>): Promise<Ending> => {
  const { ok, error } = await promise;
  return ok ? undefined : { error };
};

function setUp(make: Make) {
  let calls = 0;
  const fetch = () => {
    calls += 1;
    return make() as Promise<Response>;
  };
  const settings = { fetch, timeoutMs: 20, retry: false, baseUrl: "https://vendor.example" } as const;
  return {
    messenger: messengerOfAll(settings),
    own: (vendor: string) => ownSend(vendor, settings),
    calls: () => calls,
  };
}

const RUNS = { numRuns: 800 };
/** None of these ways to end is left untried. */
const ENDS = ["result", "InputError", "ConnectionError", "UnreadableAnswerError"];

test("whatever a message holds, and whatever is answered, a send ends in a sent message or an honest outcome", async () => {
  const seen: Record<string, number> = {};
  const message = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom(...vendors).chain((vendor) => spoil({ to: sampleMessage(vendor).to, text: "Hello" })),
    },
    { weight: 1, arbitrary: anyValue },
  );
  await fc.assert(
    fc.asyncProperty(message, options, anyAnswer, fc.boolean(), async (make, callOptions, answer, isSafe) => {
      const { messenger, calls } = setUp(answer);
      const given = [make(), callOptions()] as const;
      const ending = await (isSafe ? toldBy(messenger.safe.send(...given)) : thrownBy(messenger.send(...given)));
      const name = judge(ending, calls());
      seen[name] = (seen[name] ?? 0) + 1;
    }),
    RUNS,
  );
  for (const end of ENDS) expect(seen[end]).toBeGreaterThan(5);
});

test("whatever a vendor's method is given, and whatever is answered, it ends in an answer or an honest outcome", async () => {
  const seen: Record<string, number> = {};
  const input = fc
    .constantFrom(...vendors)
    .chain((vendor) =>
      fc.tuple(
        fc.constant(vendor),
        fc.oneof({ weight: 9, arbitrary: spoil(sampleMessage(vendor).input) }, { weight: 1, arbitrary: anyValue }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(input, options, anyAnswer, fc.boolean(), async ([vendor, make], callOptions, answer, isSafe) => {
      const { own, calls } = setUp(answer);
      const { send, safeSend } = own(vendor);
      const given = [make(), callOptions()] as const;
      const ending = await (isSafe ? toldBy(safeSend(...given)) : thrownBy(send(...given)));
      const name = judge(ending, calls());
      seen[name] = (seen[name] ?? 0) + 1;
    }),
    RUNS,
  );
  for (const end of ENDS) expect(seen[end]).toBeGreaterThan(5);
});
