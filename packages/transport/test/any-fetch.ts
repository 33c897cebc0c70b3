import fc from "fast-check";
import { anyValue, hostileValue, type Make } from "./hostile-values.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const text = new TextEncoder();
const streamOf = (...chunks: unknown[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

/** Endless, stalling, broken, and of what isn't bytes: made anew for each answer. */
const STREAMS: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => streamOf(),
  () => streamOf("a text", "in chunks"),
  () => streamOf(text.encode('{"ok":'), text.encode("true}")),
  () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) }),
  () => new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) }),
  () => new ReadableStream({ start: (controller) => controller.enqueue(text.encode("{")) }),
  () =>
    new ReadableStream({ pull: (controller) => controller.error(new Error("reset")), cancel: () => Promise.reject() }),
  () => {
    const locked = streamOf(text.encode("{}"));
    locked.getReader();
    return locked;
  },
  // As node-fetch has it, and readers that don't keep to their contract.
  () => ({ on: () => {}, pipe: () => {}, [Symbol.asyncIterator]: () => ({}) }),
  () => ({ getReader: () => ({ read: async () => undefined, cancel: undefined }) }),
  () => ({ getReader: () => ({ read: () => new Promise(() => {}) }) }),
];

const bodyText = fc.oneof(
  fc.json(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    '{"ok":true,"id":1}',
    '{"ok":false,"why":"no"}',
    '{"error_type":"InputException"}',
    '{"message":{"toString":1},"error":["x"],"__proto__":{"ok":false}}',
    '{"id":',
    "[".repeat(20_000) + "]".repeat(20_000),
    `${'{"error":'.repeat(20_000)}1${"}".repeat(20_000)}`,
    JSON.stringify({ detail: `${"9".repeat(80_000)} s` }),
  ),
  fc.constantFrom(["x", "%", "\\u0041", "&#4", "http://", "7 "]).chain((units) =>
    // Some of them of a few megabytes.
    fc.tuple(fc.constantFrom(...units), fc.constantFrom(10, 1_000, 300_000)).map(([unit, times]) => unit.repeat(times)),
  ),
);

const body = fc.oneof(
  bodyText.map((words) => () => new Blob([words]).stream() as unknown),
  fc.uint8Array({ maxLength: 50 }).map((bytes) => () => streamOf(bytes) as unknown),
  fc.constantFrom(...STREAMS),
  hostileValue,
);

const statuses = fc.oneof(
  fc.constantFrom(200, 200, 200, 201, 204, 302, 400, 408, 429, 429, 500, 503),
  fc.integer({ min: 100, max: 999 }),
  fc.constantFrom(0, -1, Number.NaN, 1e21, 200.5),
);

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  "content-type": ["application/json", "text/html", "application/problem+json; charset=\u00ff", "x".repeat(20_000)],
  "retry-after": [
    "0",
    "-1",
    "5, 5",
    "9".repeat(15_000),
    "1e9",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Fri, 99 Foo",
    "0.001",
  ],
  location: ["/", "//", "https://a:b@c.example/?d#e", "/".repeat(15_000), "@".repeat(15_000)],
  "x-request-id": ["q1", "\u00e9".repeat(9_000), "%".repeat(15_000)],
};
const headerValues = fc.record(
  Object.fromEntries(Object.entries(HEADERS).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

/** What only a `fetch` of the caller's own can give: statuses, header values and getters that no `Response` has. */
const lookalike = fc
  .tuple(statuses, headerValues, body, fc.option(fc.tuple(fc.constantFrom("status", "headers", "body"), anyValue)))
  .map(([status, headers, makeBody, spoiledField]) => (): unknown => {
    const response = { status, headers: new Headers(headers as Record<string, string>), body: makeBody() };
    return spoiledField ? { ...response, [spoiledField[0]]: spoiledField[1]() } : response;
  });

const anyHeaders = anyValue.map((make) => (): unknown => ({ status: 200, body: null, headers: { get: make } }));

const changing = fc.array(statuses, { minLength: 2, maxLength: 4 }).map((given) => (): unknown => {
  let reads = 0;
  return {
    headers: new Headers(),
    body: null,
    get status() {
      return given[reads++ % given.length];
    },
  };
});

const throwing = fc.tuple(fc.constantFrom("status", "headers", "body"), hostileValue).map(
  ([name, make]) =>
    (): unknown =>
      Object.defineProperty({ status: 200, headers: new Headers(), body: null }, name, {
        get: () => {
          throw make();
        },
      }),
);

/** A Response as platforms make them. */
const genuine = fc.tuple(statuses, headerValues, bodyText).map(([status, headers, words]) => (): unknown => {
  const isPossible = Number.isInteger(status) && status >= 200 && status <= 599;
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? words : null, {
    status: isPossible ? status : 200,
    headers: headers as Record<string, string>,
  });
});

/** What happens when `fetch` is called: it gives something, rejects with something, or throws it. */
const anyAnswer: fc.Arbitrary<Make> = fc.oneof(
  { weight: 4, arbitrary: genuine },
  { weight: 4, arbitrary: lookalike },
  anyHeaders,
  changing,
  throwing,
  anyValue,
  anyValue.map((make) => () => Promise.reject(make())),
  anyValue.map((make) => () => {
    throw make();
  }),
);

/** A `fetch` that does one of these each time, and counts how often it was called. */
export const anyFetch: fc.Arbitrary<{ fetch: Fetch; calls: () => number }> = fc
  .array(anyAnswer, { minLength: 1, maxLength: 4 })
  .map((answers) => {
    let calls = 0;
    // Not async: what a caller passes in may throw at once.
    const fetch = () => (answers[calls++ % answers.length] as () => unknown)() as Promise<Response>;
    return { fetch, calls: () => calls, [fc.toStringMethod]: () => answers.map(fc.stringify).join("; ") };
  });
