import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CallEvent } from "../src/index.ts";
import { clientOf, run, send } from "./loopback.ts";

const hex = (code: number, length: number) => code.toString(16).padStart(length, "0");
const each = (write: (code: number) => string) => (text: string) => text.replace(/./gs, (c) => write(c.charCodeAt(0)));
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
const NAMED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** How software writes a text into URLs, JSON, HTML and headers. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "upper case": (text) => text.toUpperCase(),
  "lower case": (text) => text.toLowerCase(),
  percent: encodeURIComponent,
  "percent, lower case": (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  "percent, each": each((code) => `%${hex(code, 2)}`),
  form: (text) => new URLSearchParams({ text }).toString().slice(5),
  "plus for a space": (text) => text.replaceAll(" ", "+"),
  JSON: inJson,
  "JSON, slashes": (text) => inJson(text).replaceAll("/", "\\/"),
  "JSON, each": each((code) => `\\u${hex(code, 4)}`),
  "JSON, for HTML": (text) => inJson(text).replace(/[<>&']/g, (c) => `\\u${hex(c.charCodeAt(0), 4)}`),
  HTML: (text) => text.replace(/[&<>"']/g, (c) => NAMED[c] as string),
  "HTML, decimal": each((code) => `&#${code};`),
  "HTML, hex": each((code) => `&#x${hex(code, 2).toUpperCase()};`),
  base64: btoa,
  "base64, unpadded": (text) => btoa(text).replace(/=+$/, ""),
};

const KEY_LENGTHS = { minLength: 4, maxLength: 60 };
// A key that unescapes to less than four signs is a word like any other, and no key in use.
const isKey = (text: string) =>
  !/^ | $/.test(text) &&
  text.replace(/(%25)*%[\da-f]{2}/gi, "x").replace(/\\+u....|&.+?;|\\+["/]?/g, "x").length >= KEY_LENGTHS.minLength;
const key = fc
  .oneof(
    fc.string({ unit: "grapheme-ascii", ...KEY_LENGTHS }),
    fc.string({ unit: fc.constantFrom(..."0123456789"), ...KEY_LENGTHS }),
    // Looks escaped itself.
    fc.string({
      unit: fc.constantFrom(..."%25 +/\\u0041&#x;amp'\"<=", "%2", "&amp;", "\\u00", "a"),
      ...KEY_LENGTHS,
    }),
  )
  .filter((text) => text.length <= KEY_LENGTHS.maxLength && isKey(text));

type Fetch = () => Promise<Response>;
const answer =
  (status: number, body: string, headers: Record<string, string> = {}): Fetch =>
  async () =>
    new Response(body, { status, headers: { "content-type": "application/json", ...headers } });
const failing =
  (thrown: unknown): Fetch =>
  async () => {
    throw thrown;
  };

/** The places where an answer or a failure may repeat what was sent. */
const PLACES: Readonly<Record<string, (echo: string) => Fetch>> = {
  "the id of a request": (echo) => answer(500, "{}", { "x-request-id": `id ${echo}` }),
  "a content type": (echo) => answer(200, "{}", { "content-type": `text/${echo}` }),
  "where a redirect points": (echo) => answer(302, "", { location: `https://elsewhere.example/a/${echo}` }),
  "a query where a redirect points": (echo) => answer(307, "", { location: `https://elsewhere.example/?k=${echo}` }),
  "the vendor's words": (echo) => answer(400, JSON.stringify({ message: `no: ${echo} !` })),
  "a name in JSON": (echo) => answer(429, JSON.stringify({ a: [{ [`k ${echo}`]: 1 }] }), { "retry-after": "0" }),
  "JSON in JSON": (echo) => answer(500, JSON.stringify({ error: { deep: [JSON.stringify({ message: echo })] } })),
  "a number in JSON": (echo) => answer(400, `{"given":${/^[1-9]\d{0,14}$/.test(echo) ? echo : 0}}`),
  "a web page": (echo) => answer(502, `<p title="x">you sent ${echo} !</p>`, { "content-type": "text/html" }),
  "an unreadable success": (echo) => answer(200, `{"id": ${echo} !`),
  "a refusal in a success": (echo) => answer(200, JSON.stringify({ ok: false, why: `no: ${echo} !` })),
  "a failure's words": (echo) => failing(new TypeError(`no header ${echo} !`)),
  "a failure's name": (echo) => failing(Object.assign(new Error("no"), { name: `Bad ${echo}` })),
  "a failure's code": (echo) => failing(Object.assign(new Error("no"), { code: `E ${echo}`, syscall: echo })),
  "a failure's cause": (echo) => failing(new TypeError("no", { cause: new Error(`header ${echo} !`) })),
  "a failure that is a text": (echo) => failing(`no: ${echo} !`),
  "what is no Response": (echo) => async () => Symbol(echo) as never,
  "a getter that throws": (echo) => async () =>
    ({
      status: 200,
      headers: {
        get: () => {
          throw new Error(`no: ${echo} !`);
        },
      },
      body: null,
    }) as never,
};

function printed(value: unknown): string {
  const forms = [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value)];
  for (let error = value; error instanceof Error; error = error.cause) {
    forms.push(error.message, error.stack ?? "", JSON.stringify(Object.getOwnPropertyDescriptors(error)));
  }
  return forms.join("\n").toLowerCase();
}

/** All that is told of a call with this key, in its error and in its events. */
async function told(credential: string, place: "header" | "query", fetch: Fetch): Promise<string> {
  const seen: unknown[] = [];
  // Digits that chance gives may be a key's; they come from no vendor.
  const keep = (event: CallEvent) => void seen.push({ ...event, callId: "", durationMs: 0, callDurationMs: 0 });
  const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onSuccess: keep, onError: keep };
  const baseUrl = "https://vendor.example";
  const client = clientOf({ baseUrl, key: credential, place, fetch, hooks, retry: { maxAttempts: 2 } });
  await run(client, send).catch((error) => seen.push(error));
  return [...seen, ...seen.map((event) => (event as { error?: unknown }).error)].map(printed).join("\n");
}

test("shows a key in no printed form, whatever repeats it, in whatever form", async () => {
  let masked = 0;
  await fc.assert(
    fc.asyncProperty(
      key,
      fc.constantFrom("header", "query"),
      fc.constantFrom(...Object.keys(PLACES)),
      fc.constantFrom(...Object.keys(FORMS)),
      // Base64 of a form that isn't the key itself can't be found, and nobody writes it.
      fc.constantFrom(...Object.keys(FORMS).filter((name) => !name.startsWith("base64"))),
      async (credential, place, where, inner, outer) => {
        const written = FORMS[inner]?.(credential) ?? "";
        const echo = FORMS[outer]?.(written) ?? "";
        const forbidden = [credential, written, echo].flatMap((form) => [form, inJson(form)]);
        const visible = async (repeated: string, known: string) => {
          const output = await told(known, place, PLACES[where]?.(repeated) as Fetch);
          masked += Number(output.includes("[redacted]"));
          return forbidden.filter((form) => output.includes(form.toLowerCase()));
        };
        // A key may also stand by chance in what is always told, such as "name".
        fc.pre((await visible("[redacted]", "another-key")).length === 0);
        expect(await visible(echo, credential)).toEqual([]);
      },
    ),
    { numRuns: 700 },
  );
  expect(masked).toBeGreaterThan(300);
});
