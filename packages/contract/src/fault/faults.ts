import { answer, head, type Script } from "./script.ts";

/** One way in which a send can go wrong, and what a client may claim to know of it. */
export interface Fault {
  readonly name: string;
  /** What the server does, connection by connection; `refused` where nobody listens. */
  readonly scripts: readonly Script[] | "refused";
  readonly error: string;
  readonly outcome: "not-sent" | "rejected" | "unknown";
  /** How many requests a send may cost; more than one only where the earlier ones left nothing behind. */
  readonly requests: number;
  /** For faults in which the server never speaks. */
  readonly untilTimeout?: true;
  /** The kernel may report it while the connection is still being made: then it is certain that nothing left. */
  readonly mayBeNotSent?: true;
  /**
   * Node's fetch makes the request a second time by itself (Fetch standard, HTTP-network-or-cache fetch), and at times
   * fails at that over its own length of the body; nothing is known then.
   */
  readonly mayBeResent?: true;
  /** Some releases of Node 20 hang where a connection is closed as soon as it is made; then the timeout ends the call. */
  readonly mayHang?: true;
}

const json = { "content-type": "application/json" };
const unknown = { outcome: "unknown", requests: 1 } as const;
const lost = { ...unknown, error: "ConnectionError" } as const;
const late = { ...unknown, error: "TimeoutError", untilTimeout: true } as const;
const unreadable = { ...unknown, error: "UnreadableAnswerError" } as const;
const unsure = { ...unknown, error: "ServerError" } as const;
const limited = { error: "RateLimitError", outcome: "rejected" } as const;

const half = '{"status":"succ';
const chunked = head(200, { ...json, "transfer-encoding": "chunked" });

/** Every fault that the server plays, in the order in which a request meets them. */
export const faults: readonly Fault[] = [
  { name: "connection refused", scripts: "refused", error: "ConnectionError", outcome: "not-sent", requests: 0 },
  {
    name: "reset before the request is read",
    scripts: [[{ close: "reset" }]],
    ...lost,
    requests: 0,
    mayBeNotSent: true,
    mayHang: true,
  },
  { name: "closed without waiting for the request", scripts: [[{ close: "end" }]], ...lost, mayHang: true },
  { name: "reset after the request's headers", scripts: [[{ read: "head" }, { close: "reset" }]], ...lost },
  { name: "reset after the request", scripts: [[{ read: "request" }, { close: "reset" }]], ...lost },
  { name: "closed after the request", scripts: [[{ read: "request" }, { close: "end" }]], ...lost },
  { name: "accepted and left unread", scripts: [[{ read: "nothing" }, { stall: true }]], ...late, requests: 0 },
  { name: "stall after the request's headers", scripts: [[{ read: "head" }, { stall: true }]], ...late },
  { name: "stall before the answer", scripts: [[{ read: "request" }, { stall: true }]], ...late },
  {
    name: "reset inside the status line",
    scripts: [[{ read: "request" }, { write: "HTTP/1.1 2" }, { close: "reset" }]],
    ...lost,
  },
  {
    name: "stall inside the headers",
    scripts: [[{ read: "request" }, { write: "HTTP/1.1 200 OK\r\ncontent-" }, { stall: true }]],
    ...late,
  },
  { name: "not HTTP", scripts: [[{ read: "request" }, { write: "+OK ready\r\n" }, { close: "end" }]], ...lost },
  {
    name: "stall after the headers",
    scripts: [[{ read: "request" }, { write: head(200, { ...json, "content-length": "500" }) }, { stall: true }]],
    ...late,
  },
  {
    name: "stall inside the body",
    scripts: [[{ read: "request" }, { write: chunked }, { write: `f\r\n${half}\r\n` }, { stall: true }]],
    ...late,
  },
  {
    name: "a body of one byte at a time",
    scripts: [
      [
        { read: "request" },
        { write: head(200, { ...json, "content-length": "500" }) },
        { drip: " ".repeat(500), everyMs: 20 },
      ],
    ],
    ...late,
  },
  {
    name: "reset inside the body",
    scripts: [[{ read: "request" }, { write: chunked }, { write: `f\r\n${half}\r\n` }, { close: "reset" }]],
    ...unreadable,
  },
  {
    name: "a body shorter than its length",
    scripts: [
      [
        { read: "request" },
        { write: head(200, { ...json, "content-length": "500" }) },
        { write: half },
        { close: "end" },
      ],
    ],
    ...unreadable,
  },
  {
    name: "200, endless",
    scripts: [
      [
        { read: "request" },
        { write: head(200, { ...json, connection: "close" }) },
        { write: " ".repeat(20_000) },
        { stall: true },
      ],
    ],
    ...unreadable,
  },
  { name: "200, empty", scripts: [answer(200, "")], ...unreadable },
  { name: "200, broken JSON", scripts: [answer(200, half)], ...unreadable },
  { name: "200, two JSON documents", scripts: [answer(200, '{"success":true}{"success":true}')], ...unreadable },
  { name: "200, invalid UTF-8", scripts: [answer(200, new Uint8Array([0x22, 0xc3, 0x28, 0x22]))], ...unreadable },
  {
    name: "200, a web page",
    scripts: [answer(200, "<!doctype html><h1>Sign in</h1>", { "content-type": "text/html" })],
    ...unreadable,
  },
  {
    name: "302 to another origin",
    scripts: [answer(302, "", { location: "ELSEWHERE/login" })],
    ...unknown,
    error: "RedirectError",
  },
  {
    name: "307 to another origin",
    scripts: [answer(307, "", { location: "ELSEWHERE/send" })],
    ...unknown,
    error: "RedirectError",
  },
  {
    name: "308 to another path",
    scripts: [answer(308, "", { location: "/v2/send" })],
    ...unknown,
    error: "RedirectError",
  },
  { name: "400", scripts: [answer(400, "{}")], error: "RejectedError", outcome: "rejected", requests: 1 },
  { name: "401", scripts: [answer(401, "{}")], error: "RejectedError", outcome: "rejected", requests: 1 },
  {
    name: "404, a web page",
    scripts: [answer(404, "<h1>Gone</h1>", { "content-type": "text/html" })],
    error: "RejectedError",
    outcome: "rejected",
    requests: 1,
  },
  { name: "408", scripts: [answer(408, "{}")], ...unsure },
  {
    name: "421",
    scripts: [answer(421, "{}")],
    error: "RejectedError",
    outcome: "rejected",
    requests: 1,
    mayBeResent: true,
  },
  {
    name: "304, without a body",
    scripts: [answer(304, "")],
    ...unsure,
  },
  {
    name: "429 three times, Retry-After: 0",
    scripts: [answer(429, "{}", { "retry-after": "0" })],
    ...limited,
    requests: 3,
  },
  {
    name: "429, Retry-After beyond the deadline",
    scripts: [answer(429, "{}", { "retry-after": "3600" })],
    ...limited,
    requests: 1,
  },
  {
    name: "429, then 500",
    scripts: [answer(429, "{}", { "retry-after": "0" }), answer(500, "{}")],
    ...unsure,
    requests: 2,
  },
  {
    name: "429, then a reset after the request",
    scripts: [answer(429, "{}", { "retry-after": "0" }), [{ read: "request" }, { close: "reset" }]],
    ...lost,
    requests: 2,
  },
  { name: "500", scripts: [answer(500, "{}")], ...unsure },
  {
    name: "502, a web page",
    scripts: [answer(502, "<h1>Bad gateway</h1>", { "content-type": "text/html" })],
    ...unsure,
  },
  { name: "503, Retry-After: 0", scripts: [answer(503, "{}", { "retry-after": "0" })], ...unsure },
  { name: "504", scripts: [answer(504, "{}")], ...unsure },
];
