import fc from "fast-check";
import { AgentpostError } from "../src/index.ts";

function fail(): never {
  throw new Error("a getter that throws");
}

function circle(): object {
  const value: Record<string, unknown> = {};
  value["cause"] = value["errors"] = [value, value];
  return Object.assign(value, { self: value });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const claims = (outcome: "not-sent" | "rejected") =>
  Object.freeze(new AgentpostError("of another call", { vendor: "v", operation: "o", outcome, retryable: true }));

const THEN = String("then");

/** Values that break code which looks at them carelessly; made anew each time, since some of them change. */
const HOSTILE: readonly (() => unknown)[] = [
  circle,
  revoked,
  () => Object.create(null),
  () => Symbol("a symbol"),
  () => 2n ** 64n,
  () => fail,
  () => new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail }),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () =>
    Object.defineProperties(
      {},
      Object.fromEntries(["name", "message", "cause", "errors"].map((n) => [n, { get: fail }])),
    ),
  () => Object.assign(new Error("e"), { errors: "x", cause: circle() }),
  () => Object.setPrototypeOf(new Error("without a prototype"), null),
  () => Object.assign(new Error("e"), { message: Symbol("m"), name: {}, code: 7 }),
  () => Object.assign(new Error("e"), { errors: [undefined, null, circle(), { errors: "x" }] }),
  () => Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" }),
  () => claims("not-sent"),
  () => claims("rejected"),
  () => ({ [Symbol.for("agentpost.error.kinds")]: ["AgentpostError"], outcome: "sent" }),
  // A thenable that throws, and one that never settles.
  () => ({ [THEN]: fail }),
  () => ({ [THEN]: () => {} }),
  () => Object.assign(() => {}, { addEventListener: fail, aborted: false }),
  () => ({ addEventListener: fail, removeEventListener: fail, aborted: false }),
  () => JSON.parse('{"__proto__":"x","constructor":{"prototype":1}}'),
];

/** Makes a value. It isn't one itself, since a value that throws when it is looked at can't be printed as a counterexample. */
export type Make = () => unknown;

const made = (shown: string, make: Make): Make => Object.assign(make, { [fc.toStringMethod]: () => shown });

export const hostileValue: fc.Arbitrary<Make> = fc
  .constantFrom(...HOSTILE.keys())
  .map((index) => made(String(HOSTILE[index]), () => HOSTILE[index]?.()));

const plainValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, maxDepth: 2 }),
  fc.constantFrom(undefined, null, "", Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1, true, "x", "\ud800", []),
);

/** Anything at all. */
export const anyValue: fc.Arbitrary<Make> = fc.oneof(
  { weight: 2, arbitrary: plainValue.map((value) => made(fc.stringify(value), () => value)) },
  { weight: 1, arbitrary: hostileValue },
);

/** An object with these fields, of which some are left out, some are anything, and some throw when they are read. */
export function spoiled(fields: Readonly<Record<string, unknown>>): fc.Arbitrary<Make> {
  const each = Object.entries(fields).map(([name, value]) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.constant({ name, make: () => value, shown: "as it should be" }) },
      { weight: 2, arbitrary: anyValue.map((make) => ({ name, make, shown: fc.stringify(make) })) },
      { weight: 1, arbitrary: fc.constant({ name, make: undefined, shown: "throws" }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
  );
  return fc.tuple(...each).map((all) => {
    const chosen = all.filter((field) => field !== undefined);
    const shown = chosen.map(({ name, shown }) => `${name}: ${shown}`).join(", ");
    return made(`{ ${shown} }`, () =>
      Object.defineProperties(
        {},
        Object.fromEntries(
          chosen.map(({ name, make }) => [name, { enumerable: true, ...(make ? { value: make() } : { get: fail }) }]),
        ),
      ),
    );
  });
}
