import { UUID } from "../peers/message.ts";
import type { ReaderId } from "./reader.ts";

/** An answer that keeps whoever reads it busy. The server sends it where the path begins with its place in the list. */
export interface LargeAnswer {
  readonly label: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: () => string;
  /** Those of ours for whom it is a success; the others throw an error with its status. */
  readonly success: readonly ReaderId[];
}

/** The largest body that our clients read unless told otherwise. */
const LARGEST = 10 * 1024 * 1024;
/** The largest body of an error that they parse and mask; of a larger one they show the beginning. */
const LARGEST_PARSED = 64 * 1024;
/** Node's limit on an answer's headers is 16 KiB, all of them together. */
const HEADER_LENGTH = 15_000;

const BOTH = ["vendor", "facade"] as const;
const SIZES = [
  ["10 MiB", LARGEST],
  ["64 KiB", LARGEST_PARSED],
] as const;

const THREAD = `"thread":{"id":"${UUID}"}`;
const MESSAGE = '{"type":"text","content":"Where is it?","sent_by":"AI","sent_at":"2026-01-01T00:00:00Z"},';

const successes: LargeAnswer[] = [
  success("many messages", () => filled(LARGEST, `{${THREAD},"messages":[`, MESSAGE, '{"content":"Bye"}]}')),
  success("numbers", () => filled(LARGEST, `{${THREAD},"numbers":[`, "12345,", "1]}")),
  success("one long text", () => filled(LARGEST, `{${THREAD},"text":"`, "Where is my order? ", '"}')),
  success("one text of escapes", () => filled(LARGEST, `{${THREAD},"text":"`, "\\u0041", '"}')),
  // Nested beyond reading, which ours see before they parse.
  success("lists in lists", () => nested(LARGEST, `{${THREAD},"list":`), []),
  success("objects in objects", () => filledBothWays(LARGEST, `{${THREAD},"a":`, '{"a":', "1", "}", "}"), []),
  success("a broken end", () => filled(LARGEST, `{${THREAD},"messages":[`, MESSAGE, ""), []),
  success("no thread", () => filled(LARGEST, '{"messages":[', MESSAGE, "{}]}"), []),
  success("a message that is none", () => filled(LARGEST, `{${THREAD},"messages":[`, MESSAGE, "null]}"), ["vendor"]),
];

const failures: LargeAnswer[] = [400, 500].flatMap((status) =>
  SIZES.flatMap(([size, bytes]) => [
    failure(status, `${size}, many texts`, () => filled(bytes, '{"message":"no","errors":[', '"a text",', '""]}')),
    failure(status, `${size}, many objects`, () => filled(bytes, '{"message":"no","errors":[', '{"a":"b"},', "{}]}")),
    failure(status, `${size}, lists in lists`, () => nested(bytes, '{"message":"no","list":')),
    ...["%41", "\\u0041", "&amp;", "\\\\u0041", "%2541"].map((unit) =>
      failure(status, `${size}, a text of ${unit}`, () => filled(bytes, '{"message":"', unit, '"}')),
    ),
  ]),
);

const refusals: LargeAnswer[] = SIZES.map(([size, bytes]) =>
  failure(429, `${size}, a wait of digits`, () => filled(bytes, '{"detail":"', "1", '"}')),
);

const SHORT = () => '{"message":"no"}';
const headers: LargeAnswer[] = [
  withHeader(429, "retry-after", "1"),
  withHeader(429, "retry-after", "1, "),
  withHeader(302, "location", "https://@"),
  withHeader(302, "location", "?https://"),
  withHeader(400, "x-request-id", "%41"),
  withHeader(400, "content-type", "text/json+"),
];

export const answers: readonly LargeAnswer[] = [...successes, ...failures, ...refusals, ...headers];

function success(what: string, body: () => string, by: readonly ReaderId[] = BOTH): LargeAnswer {
  return { label: `200 of 10 MiB, ${what}`, status: 200, body, success: by };
}

function failure(status: number, what: string, body: () => string): LargeAnswer {
  return { label: `${status} of ${what}`, status, body, success: [] };
}

function withHeader(status: number, name: string, unit: string): LargeAnswer {
  const label = `${status} with 15 kB of ${name}: ${unit.trim()}…`;
  return { label, status, headers: { [name]: filled(HEADER_LENGTH, "", unit, "").trim() }, body: SHORT, success: [] };
}

/** As many units between the two ends as the length has room for. */
function filled(length: number, start: string, unit: string, end: string): string {
  return start + unit.repeat((length - start.length - end.length) / unit.length) + end;
}

function nested(length: number, start: string): string {
  return filledBothWays(length, start, "[", "", "]", "}");
}

function filledBothWays(length: number, start: string, open: string, core: string, close: string, end: string): string {
  const depth = Math.floor((length - start.length - core.length - end.length) / (open.length + close.length));
  return start + open.repeat(depth) + core + close.repeat(depth) + end;
}
