import { expect, test } from "vitest";
import type { InputError, OperationInput } from "../src/index.ts";
import {
  all,
  anything,
  boolean,
  type Check,
  date,
  dateTime,
  either,
  email,
  type Field,
  file,
  input,
  int32,
  int64,
  integer,
  lazy,
  limited,
  list,
  not,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  required,
  tagged,
  text,
  trueOrFalse,
  untyped,
  uri,
  uuid,
} from "../src/validate.ts";
import { clientOf, failure, json, loopback, run, send } from "./loopback.ts";

/** What an input is refused with; undefined where it is taken. */
function said(rules: Parameters<typeof input>[0], given: unknown): string | undefined {
  let refusal: string | undefined;
  const refuse = (field: string, problem: string): never => {
    refusal = `${field} ${problem}`;
    throw new Error(refusal);
  };
  try {
    input(rules)(given as OperationInput, refuse);
  } catch (error) {
    if (refusal === undefined) throw error;
  }
  return refusal;
}

const saidOfBody = (body: Field, value: unknown) => said({ body }, { body: value });

const SECRET = "a-secret-of-the-caller-that-is-in-the-wrong-place";

test.each<[string, Field, unknown, string]>([
  ["a kind", text, 7, "body is 7; expected a text"],
  ["a text of any length", integer, SECRET, "body is a string; expected a whole number"],
  ["a fraction", integer, 1.5, "body is 1.5; expected a whole number"],
  ["no number", number, Number.NaN, "body is NaN; expected a number"],
  ["a word for a boolean", boolean, "true", "body is a string; expected true or false"],
  ["another word", trueOrFalse, "yes", "body is a string; expected true or false"],
  ["bytes for a file", file, new Uint8Array(1), "body is an object; expected a Blob"],
  ["anything where nothing may be", nothing, 1, "body is 1; expected nothing"],
  ["32 bits", int32, 2 ** 31, "body is 2147483648; expected at most 2147483647"],
  ["64 bits", int64, 2 ** 65, "body is 36893488147419103000; expected at most 9223372036854776000"],
  ["a UUID", uuid, SECRET, "body is no UUID; expected one such as 6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815"],
  ["a date", date, "today", "body is no date; expected one such as 2026-01-31"],
  ["a time", dateTime, "2026-01-31", "body is no date and time; expected one such as 2026-01-31T12:00:00Z"],
  ["an address", email, "ana", "body is no email address; expected one such as ana@example.com"],
  ["a link", uri, "example.com", "body is no address with a scheme; expected one such as https://example.com"],
  ["a short word", oneOf("low", "high"), "hihg", 'body is "hihg"; expected "low" or "high"'],
  ["a number among words", oneOf("a", 1, null), 7, 'body is 7; expected "a", 1 or null'],
  ["a long word", oneOf("low", "high"), SECRET, 'body is a string; expected "low" or "high"'],
  ["a null", nullable(text), 7, "body is 7; expected a text"],
  [
    "one of many",
    oneOf(...Array.from({ length: 57 }, (_, index) => index)),
    -1,
    "body is -1; expected 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 or another of 57",
  ],
  ["a shortest text", limited(text, { minLength: 2 }), "🎈", "body has 1 character; expected at least 2"],
  ["a longest text", limited(text, { maxLength: 2 }), "abc", "body has 3 characters; expected at most 2"],
  [
    "a pattern",
    limited(text, { pattern: /^a$/u }),
    SECRET,
    "body has another form than the contract asks for; expected a text that matches /^a$/u",
  ],
  ["a least number", limited(number, { minimum: 2 }), 1, "body is 1; expected at least 2"],
  ["a number above", limited(number, { exclusiveMinimum: 2 }), 2, "body is 2; expected more than 2"],
  ["a greatest number", limited(number, { maximum: 2 }), 3, "body is 3; expected at most 2"],
  ["a number below", limited(number, { exclusiveMaximum: 2 }), 2, "body is 2; expected less than 2"],
  ["a multiple", limited(number, { multipleOf: 0.1 }), 0.25, "body is 0.25; expected a multiple of 0.1"],
  ["a list", list(text), { 0: "a" }, "body is an object; expected a list"],
  ["an item", list(text), ["a", 7], "body[1] is 7; expected a text"],
  ["a hole in a list", list(text), ["a", undefined], "body[1] is null; expected a text"],
  ["the first items", list(nothing, text), ["a", "b"], "body[1] is a string; expected nothing"],
  ["too few items", limited(list(), { minItems: 1 }), [], "body has 0 items; expected at least 1"],
  ["too many items", limited(list(), { maxItems: 1 }), [1, 2], "body has 2 items; expected at most 1"],
  [
    "an item twice",
    limited(list(), { uniqueItems: true }),
    [{ a: 1, b: 2 }, "x", { b: 2, a: 1 }],
    "body has one item twice, at 0 and at 2; expected each once",
  ],
  ["an object", object({}), [], "body is an array; expected an object"],
  ["a missing body", required(object({})), undefined, "body is missing; expected an object"],
  ["a missing field", object({ a: required(text) }), { a: undefined }, "body.a is missing; expected a text"],
  [
    "a function for a field, which JSON leaves out",
    object({ a: required(text) }),
    { a: () => 1 },
    "body.a is missing; expected a text",
  ],
  [
    "a field that is another object's, which JSON leaves out",
    object({ a: required(text) }),
    Object.create({ a: "a" }),
    "body.a is missing; expected a text",
  ],
  [
    "a field of an object's prototype",
    object({ toString: required(text) }),
    {},
    "body.toString is missing; expected a text",
  ],
  [
    "a field deep inside",
    object({ a: list(object({ b: text })) }),
    { a: [{ b: 1 }] },
    "body.a[0].b is 1; expected a text",
  ],
  ["an odd name", object({ "a-b": text }), { "a-b": 1 }, 'body["a-b"] is 1; expected a text'],
  [
    "a long name",
    object({}, { others: text }),
    { [SECRET]: 1 },
    `body["${SECRET.slice(0, 40)}…"] is 1; expected a text`,
  ],
  [
    "an unknown field",
    object({ a: text, b: text }, { others: false }),
    { c: 1 },
    "body.c is not known; expected a or b",
  ],
  [
    "fields by their form",
    object({}, { matching: [[/^x-/u, integer]] }),
    { "x-a": "b" },
    'body["x-a"] is a string; expected a whole number',
  ],
  [
    "too few fields",
    limited(object({}), { minProperties: 1 }),
    { a: undefined },
    "body has 0 fields; expected at least 1",
  ],
  [
    "too many fields",
    limited(object({}), { maxProperties: 1 }),
    { a: 1, b: 2 },
    "body has 2 fields; expected at most 1",
  ],
  ["one of several kinds", either(text, integer), true, "body is true; expected a text or a whole number"],
  [
    "the alternative of the value's kind",
    either(integer, uuid),
    "x",
    "body is no UUID; expected one such as 6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815 or a whole number",
  ],
  [
    "the alternative that fits furthest",
    either(text, object({ a: object({ b: text }) }), object({ a: text })),
    { a: { b: 1 } },
    "body.a.b is 1; expected a text",
  ],
  [
    "the alternative whose field is there",
    either(object({ a: required(text) }), object({ b: required(text) })),
    { b: 1 },
    "body.b is 1; expected a text",
  ],
  [
    "all alternatives where none is closer",
    either(object({ a: required(text) }), object({ b: required(uuid) })),
    {},
    "body fits no alternative; expected a text in a or a UUID in b",
  ],
  [
    "the alternative that is named",
    tagged("kind", { a: object({ x: required(text) }), b: object({ y: required(text) }) }),
    { kind: "b", x: 1 },
    "body.y is missing; expected a text",
  ],
  [
    "a name of no alternative",
    tagged("kind", { a: nothing, b: nothing }),
    { kind: "c" },
    'body.kind is "c"; expected "a" or "b"',
  ],
  [
    "every one of several checks",
    all(object({ a: text }), object({ b: text })),
    { a: "a", b: 1 },
    "body.b is 1; expected a text",
  ],
  ["a kind where the contract names none", untyped(object({ a: text })), { a: 1 }, "body.a is 1; expected a text"],
  ["what is excluded", not(oneOf("a")), "a", 'body is what the contract excludes; expected anything but "a"'],
])("tells what is wrong: %s", (_, check, value, expected) => {
  expect(saidOfBody(check, value)).toBe(expected);
});

test.each<[string, Field, unknown]>([
  ["whatever is not described", anything, Symbol("any")],
  ["a whole number with a fraction of zero", integer, 1.0],
  ["a number that only a bigint holds", int64, 2n ** 62n],
  ["a UUID in capitals", uuid, "6D1E8B37-0C4A-4F92-A5D3-9B2F7E60C815"],
  ["a UUID as a URN", uuid, "urn:uuid:6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815"],
  ["a time without a zone", dateTime, "2026-01-31 12:00"],
  ["an odd address", email, '"a b"@[::1]'],
  ["an address of another scheme", uri, "urn:a:b"],
  ["the word of a boolean", trueOrFalse, "false"],
  ["a Blob", file, new Blob([])],
  ["a text for a file", file, "text"],
  ["a value of an enum that is an object", oneOf({ a: 1, b: 2 }), { b: 2, a: 1 }],
  ["a text as long as its characters say", limited(text, { maxLength: 2 }), "🎈🎈"],
  ["a multiple that has no exact form", limited(number, { multipleOf: 0.1 }), 0.3],
  ["a multiple of a small unit", limited(number, { multipleOf: 1e-7 }), 0.0000123],
  ["a text too long for its pattern", limited(text, { pattern: /^a$/u }), "b".repeat(1001)],
  ["half of a pair of surrogates, where a pattern can't tell", limited(text, { pattern: /^.$/ }), "🎈"],
  [
    "items that only look alike",
    limited(list(), { uniqueItems: true }),
    [1, "1", "text 1", [1], ["1"], { a: 1 }, '{"a":1}', 'json {"a":1}'],
  ],
  ["a field that isn't there", object({ a: text }), { a: undefined }],
  ["a field that is not described", object({ a: text }), { b: 1 }],
  ["a date, which has a JSON form of its own", object({ a: dateTime }), { a: new Date(0) }],
  ["any other kind where the contract names none", untyped(object({ a: text })), 7],
  ["null for what may be null", nullable(text), null],
  ["what isn't excluded", not(oneOf("a")), "b"],
  ["a body that may be left out", object({ a: required(text) }), undefined],
])("takes %s", (_, check, value) => {
  expect(saidOfBody(check, value)).toBeUndefined();
});

test("checks each place by the contract's names, and asks for what is required even where a place is left out", () => {
  const rules = { path: { id: required(uuid) }, query: { page: integer }, header: { "X-Level": integer } };
  const id = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
  expect(said(rules, {})).toBe("path.id is missing; expected a UUID");
  expect(said(rules, { path: { id }, query: { page: "1" } })).toBe("query.page is a string; expected a whole number");
  expect(said(rules, { path: { id }, header: { "X-Level": "a" } })).toMatch(/^header\.X-Level is a string;/);
  expect(said(rules, { path: { id }, query: null })).toBe("query is null; expected an object");
  expect(said(rules, { path: { id }, query: { page: 1 }, header: undefined })).toBeUndefined();
});

test("checks a body by its media type, the first where none is named, and leaves an unknown one to the writer", () => {
  const bodies = { "application/json": required(object({ a: text })), "text/csv": required(text) };
  expect(said({ bodies }, { body: 1 })).toBe("body is 1; expected an object");
  expect(said({ bodies }, { body: 1, contentType: "text/csv" })).toBe("body is 1; expected a text");
  expect(said({ bodies }, { body: 1, contentType: "toString" })).toBeUndefined();
});

const node: Check = object({ name: text, next: lazy(() => node), others: list(lazy(() => node)) });

test("refuses a body that holds itself in one sentence", () => {
  const circle: Record<string, unknown> = { name: "a" };
  circle["next"] = { others: [circle] };
  expect(saidOfBody(node, circle)).toMatch(/^body\S* holds itself; expected a value without a circle$/);
});

test("takes an object that stands in two places", () => {
  const shared = { name: "a" };
  expect(saidOfBody(node, { next: shared, others: [shared, shared] })).toBeUndefined();
  expect(saidOfBody(node, { next: { name: 1 }, others: [] })).toBe("body.next.name is 1; expected a text");
});

test("doesn't use up the stack on a body that is nested very deep", () => {
  let deep: object = { name: 1 };
  for (let level = 0; level < 100_000; level++) deep = { next: deep };
  expect(saidOfBody(node, deep)).toBeUndefined();
});

test("looks once at each object, whatever alternatives there are", () => {
  let looks = 0;
  const counted: Check = {
    ...text,
    find: () => {
      looks++;
      return undefined;
    },
  };
  const a: Check = object({ inner: lazy(() => tree), name: counted, a: required(text) });
  const b: Check = object({ inner: lazy(() => tree), name: counted, b: required(text) });
  const tree: Check = either(a, b);
  let deep: object = { name: "leaf" };
  for (let level = 0; level < 30; level++) deep = { name: "node", inner: deep };
  expect(saidOfBody(tree, deep)).toBeDefined();
  expect(looks).toBeLessThan(200);
});

test("refuses before anything is sent, with an error that names the field", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const validator = { [send.name]: input({ path: { room: required(uuid) } }) };
  const error: InputError = await failure(
    run(clientOf({ baseUrl, validator }), send, { path: { room: SECRET }, body: {} }),
  );
  expect(error).toMatchObject({ name: "InputError", outcome: "not-sent", field: "path.room" });
  expect(error.message).not.toContain(SECRET);
  expect(received).toEqual([]);
});
