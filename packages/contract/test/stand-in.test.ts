import { expect, onTestFinished, test } from "vitest";
import { startDesk } from "../src/stand-in/index.ts";
import { type VendorExchange, vendorExchanges } from "../src/vendor-recordings.ts";

// What the stand-in doesn't play: other people's permissions, files, and inboxes that are closed or of another kind.
const UNPLAYED = [
  /\bfile\b/,
  /may (only|not)|no permission|without messages:|no credential|wrong key/,
  /disabled inbox|live-chat|`sent` says nothing/,
  /overflows|upper case|^activities/,
  /race|mail server refuses|then failed|right after|sent in the end|later it is there|the end of that one/,
];

const played = vendorExchanges("libredesk").filter(
  ({ operation, why }) =>
    ["sendMessage", "listMessages", "getMessage"].includes(operation) && !UNPLAYED.some((words) => words.test(why)),
);

test("plays most of what was recorded of messages", () => {
  expect(played.length).toBeGreaterThan(25);
});

/** What kind of value stands where; and each value that is no person's, no time and no counter. */
function shape(value: unknown, key = ""): unknown {
  // Files aren't played, and of a list's rows, which are of every kind, the fields are compared.
  if (key === "attachments") return typeof value;
  if (key === "results") return (value as object[]).slice(0, 1).map((row) => Object.keys(row).sort());
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => shape(item));
  if (typeof value !== "object" || value === null) {
    return ["status", "type", "error_type", "message", "private", "sender_type", "per_page", "page"].includes(key)
      ? value
      : typeof value;
  }
  // The agent's and the contact's own details differ from person to person, null or not.
  const names = key === "author" ? ["id", "type"] : Object.keys(value);
  return Object.fromEntries(names.sort().map((name) => [name, shape((value as Record<string, unknown>)[name], name)]));
}

test.each(played.map((exchange) => [`${exchange.n}, ${exchange.operation}: ${exchange.why}`, exchange] as const))(
  "answers as the real server did: %s",
  async (_, { request, response, operation }: VendorExchange) => {
    const conversation = request.path.split("/")[4] ?? "";
    const isThere = response.status !== 404 && /^[\da-f-]{36}$/.test(conversation);
    const elsewhere = "d00d1e57-0000-4000-8000-000000000001";
    const { url, desk, close } = await startDesk({ conversations: isThere ? [conversation, elsewhere] : [] });
    onTestFinished(close);
    let { path } = request;
    if (isThere) {
      const listed = (response.body as { data: { total?: number; results?: { type: string }[] } | null }).data;
      for (let count = listed?.total ?? 17; count > 0; count--) {
        const recorded = listed?.results?.[0];
        if (listed?.total === 0 && !new URLSearchParams(request.query as Record<string, string>).has("page")) break;
        const isNote = recorded ? (recorded as { private?: boolean }).private === true : false;
        const sender_type = recorded?.type === "incoming" ? "contact" : "agent";
        desk.store(conversation, { sender_type, private: isNote, message: "<p>Hello</p>", to: ["ada@example.com"] });
      }
      if (operation === "getMessage" && response.status < 500) {
        const stored = (response.body as { data: Record<string, unknown> | null }).data;
        const posted = {
          sender_type: stored?.["type"] === "incoming" ? "contact" : "agent",
          private: stored?.["private"] === true,
          message: "<p>Hello</p>",
          to: ["ada@example.com"],
          ...((stored?.["meta"] as object) ?? {}),
        };
        const message = desk.store(response.status === 403 ? elsewhere : conversation, posted);
        if (stored?.["status"] === "sent" && message.status === "pending") desk.settle(message, "sent");
        path = path.replace(/[^/]+$/, message.uuid);
      }
    }
    const query = new URLSearchParams(request.query as Record<string, string>).toString();
    const answer = await fetch(`${url}${path}${query && `?${query}`}`, {
      method: request.method,
      body: request.method === "POST" ? (request.bodyText ?? JSON.stringify(request.body)) : null,
    });
    expect(answer.status).toBe(response.status);
    expect(shape(await answer.json())).toEqual(shape(response.body));
  },
);
