import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { InputError, jsonBody, type Operation, type Validator } from "../src/index.ts";
import { byAddress, byCursor, byOffset, byPage, type PagePlan, type Pager, type Pages, pagesOf } from "../src/pages.ts";
import { clientOf, failure, json, list, loopback, SECRET } from "./loopback.ts";

interface Row {
  readonly id: number;
}

const rows = (...ids: readonly number[]) => ids.map((id) => ({ id }));
const operation: Operation = { ...list, query: { page: {}, size: {}, offset: {}, limit: {}, cursor: {}, after: {} } };
const input = { path: { room: "r1" } };
const numbers = { items: ["rows"], id: ["id"], parameter: ["query", "page"], first: 1, size: ["query", "size"] };
const cursors = { items: ["rows"], parameter: ["query", "cursor"], cursor: ["next"] };
const addresses = { items: ["rows"], address: ["next"] };

type Reply = object | ((response: ServerResponse) => void);

/** A server that gives these answers in turn, and the pages that a client makes of them. */
async function reading<Plan extends PagePlan>(
  pager: Pager<Plan>,
  plan: Plan,
  answers: readonly Reply[],
  more: { input?: object; options?: object; operation?: Operation; client?: object; base?: string } = {},
) {
  const server = await loopback((response, count) => {
    const reply = answers[count - 1];
    if (typeof reply === "function") reply(response);
    else json(response, reply ? 200 : 500, reply ?? {});
  });
  const client = clientOf({ baseUrl: server.baseUrl + (more.base ?? ""), retry: false, ...more.client });
  const pages: Pages<Row, { status: number; data: unknown; response: object }> = pagesOf(
    client,
    more.operation ?? operation,
    pager,
    plan,
    { ...input, ...more.input },
    more.options,
  );
  return { pages, urls: () => server.received.map(({ url }) => url), ...server };
}

async function all(pages: AsyncIterable<Row>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of pages) ids.push(id);
  return ids;
}

test("asks for a page when its first item is wanted, and for none after the reader has stopped", async () => {
  const { pages, urls } = await reading(byCursor, cursors, [
    { rows: rows(1, 2), next: "b" },
    { rows: rows(3), next: "c" },
  ]);
  expect(urls()).toEqual([]);
  for await (const { id } of pages) {
    expect(urls()).toHaveLength(id < 3 ? 1 : 2);
    if (id === 3) break;
  }
  expect(urls()).toEqual(["/rooms/r1/messages", "/rooms/r1/messages?cursor=b"]);
});

test("gives each page's answer with what is new in it, and begins anew each time", async () => {
  const answers = [
    { rows: rows(1, 2, 3), total: 4 },
    { rows: rows(3, 4), total: 4 },
  ];
  const { pages } = await reading(byPage, { ...numbers, total: ["total"] }, [...answers, ...answers]);
  for (const time of ["the first time", "the second"]) {
    const given = [];
    for await (const { status, data, response, items } of pages.pages()) given.push([status, data, response, items]);
    expect(given, time).toMatchObject([
      [200, answers[0], { status: 200, attempts: 1 }, rows(1, 2, 3)],
      [200, answers[1], { status: 200, attempts: 1 }, rows(4)],
    ]);
  }
});

test("begins a numbered page before the last item by its size, and never asks for more than the first page had", async () => {
  const of = (from: number, to: number) => rows(...Array.from({ length: to - from }, (_, index) => from + index));
  const { pages, urls } = await reading(
    byPage,
    { ...numbers, total: ["total"] },
    [
      { rows: of(0, 50), total: 120 },
      { rows: of(49, 98), total: 120 },
      { rows: of(96, 120), total: 120 },
    ],
    { input: { query: { size: 999 } } },
  );
  expect(await all(pages)).toEqual(of(0, 120).map(({ id }) => id));
  expect(urls()).toEqual(
    ["page=1&size=999", "page=2&size=49", "page=3&size=48"].map((query) => `/rooms/r1/messages?${query}`),
  );
});

test("keeps to the sizes that a vendor allows", async () => {
  const { pages, urls } = await reading(byPage, { ...numbers, leastSize: 5 }, [
    { rows: rows(1, 2, 3, 4) },
    { rows: rows(1, 2, 3, 4) },
  ]);
  expect(await all(pages)).toEqual([1, 2, 3, 4]);
  expect(urls()[1]).toContain("page=1&size=5");
});

test("finds what slipped to a page before, where the pages are the vendor's own", async () => {
  const plan = { items: ["rows"], id: ["id"], parameter: ["query", "page"], first: 0, total: ["total"] };
  const { pages, urls } = await reading(byPage, plan, [
    { rows: rows(1, 2), total: 4 },
    // The first one is gone, so that the third is on the page that was read.
    { rows: rows(4), total: 3 },
    { rows: rows(2, 3), total: 3 },
    { rows: rows(4), total: 3 },
  ]);
  expect(await all(pages)).toEqual([1, 2, 3, 4]);
  expect(urls().map((url) => url?.slice(-1))).toEqual(["0", "1", "0", "1"]);
});

test("reads on where every item is removed once it was read", async () => {
  let left = rows(...Array.from({ length: 30 }, (_, index) => index));
  const answer = (response: ServerResponse) => json(response, 200, { rows: left.slice(...(windows.shift() ?? [])) });
  const windows: [number, number][] = [];
  const plan = { items: ["rows"], id: ["id"], parameter: ["query", "offset"], size: ["query", "limit"] };
  const { pages, received } = await reading(
    byOffset,
    plan,
    Array.from({ length: 40 }, () => (response: ServerResponse) => {
      const { searchParams } = new URL(received.at(-1)?.url ?? "", "http://list");
      const from = Number(searchParams.get("offset"));
      windows.push([from, from + 10]);
      answer(response);
    }),
  );
  const ids = [];
  for await (const { id } of pages) {
    ids.push(id);
    left = left.filter((row) => row.id !== id);
  }
  expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => index));
});

test("goes on after a page without items, and ends without a cursor, with a null or an empty one", async () => {
  for (const end of [{}, { next: null }, { next: "" }]) {
    const { pages, urls } = await reading(byCursor, cursors, [
      { rows: rows(1), next: "b" },
      { rows: null, next: "c" },
      { rows: rows(2), ...end },
    ]);
    expect(await all(pages)).toEqual([1, 2]);
    expect(urls()).toHaveLength(3);
  }
});

test("ends where an answer says that there is no more, whatever its cursor", async () => {
  const { pages } = await reading(byCursor, { ...cursors, more: ["more"] }, [
    { rows: rows(1), next: "b", more: false },
  ]);
  expect(await all(pages)).toEqual([1]);
});

test("puts a cursor into the body, and begins with the caller's own", async () => {
  const search: Operation = { ...operation, method: "POST", writeBody: jsonBody };
  const plan = { ...cursors, parameter: ["body", "paging", "after"] };
  const body = { text: "x", paging: { after: "a", limit: 1 } };
  const { pages, received } = await reading(byCursor, plan, [{ rows: rows(1), next: { key: 2 } }, { rows: rows(2) }], {
    operation: search,
    input: { body },
  });
  expect(await all(pages)).toEqual([1, 2]);
  expect(received.map((request) => JSON.parse(request.body))).toEqual([
    body,
    { text: "x", paging: { after: { key: 2 }, limit: 1 } },
  ]);
  expect(body.paging.after).toBe("a");
});

test("ends in one clear error where pages lead back to one that came before", async () => {
  const circle = { rows: rows(1), next: "b" };
  const looping = await reading(byCursor, cursors, [circle, { rows: rows(2), next: "c" }, circle]);
  expect(await failure(all(looping.pages))).toMatchObject({
    name: "UnreadableAnswerError",
    outcome: "unknown",
    status: 200,
    message: expect.stringContaining("leads back to a page that came before, so that the pages would never end"),
  });
  const deaf = await reading(
    byPage,
    numbers,
    Array.from({ length: 9 }, () => ({ rows: rows(1, 2, 3) })),
  );
  expect(await failure(all(deaf.pages))).toMatchObject({
    message: expect.stringContaining("the pages would never end"),
  });
  const self = await reading(byAddress, addresses, [
    { rows: rows(1), next: "?a=1" },
    { rows: rows(2), next: "?a=1" },
  ]);
  expect(await failure(all(self.pages))).toMatchObject({ message: expect.stringContaining("leads back to a page") });
});

test.each([
  ["no list", byCursor, cursors, { rows: {} }, "200, but the body shows no list at /rows"],
  ["an item without an id", byPage, numbers, { rows: [{ id: 1 }, {}] }, "the body shows no /id in each item"],
  ["an address that is none", byAddress, addresses, { rows: [], next: 5 }, "names a next page by what is no address"],
] as const)("refuses %s", async (_, pager, plan, answer, sentence) => {
  const { pages } = await reading(pager as Pager<PagePlan>, plan, [answer]);
  expect(await failure(all(pages))).toMatchObject({
    name: "UnreadableAnswerError",
    operation: "listMessages",
    message: expect.stringContaining(sentence),
  });
});

test("follows an address in a body with the client's credential, its own headers, and the vendor's query", async () => {
  const { pages, received } = await reading(
    byAddress,
    { ...addresses, credentials: ["x-key"] },
    [
      { rows: rows(1), next: "/api/rooms/r1/messages?PageToken=a%2Fb%26+c&tag=x&tag=y&x-key=old" },
      { rows: rows(2), next: "messages?page=3#end" },
      { rows: rows(3), next: null },
    ],
    { base: "/api", input: { query: { size: 2 } }, options: { headers: { "x-trace": "t" } } },
  );
  expect(await all(pages)).toEqual([1, 2, 3]);
  expect(received.map(({ url }) => url)).toEqual([
    "/api/rooms/r1/messages?size=2",
    "/api/rooms/r1/messages?PageToken=a%2Fb%26%20c&tag=x&tag=y",
    "/api/rooms/r1/messages?page=3",
  ]);
  for (const { headers } of received) expect(headers).toMatchObject({ "x-key": SECRET, "x-trace": "t" });
});

test("shows no query of an address, and holds it against no validator", async () => {
  const urls: string[] = [];
  const validator: Validator = {
    listMessages: (given: { query?: { token?: string } }, refuse) =>
      given.query?.token && refuse("query.token", "is odd"),
  };
  const answers = [{ rows: rows(1), next: "?token=t0ken" }, { rows: rows(2) }];
  const hooks = { onRequest: ({ url }: { url: string }) => urls.push(url) };
  const { pages, baseUrl } = await reading(byAddress, addresses, answers, { client: { validator, hooks } });
  for await (const { response } of pages.pages())
    expect(response).toMatchObject({ url: `${baseUrl}/rooms/r1/messages` });
  expect(urls).toEqual([`${baseUrl}/rooms/r1/messages`, `${baseUrl}/rooms/r1/messages`]);
});

test.each([
  "http://127.0.0.1:1/api/rooms/r1/messages?page=2",
  "https://evil.example/api/rooms/r1/messages",
  "//evil.example/api/rooms/r1/messages",
  "\\\\evil.example/api/x",
  "http://user:pass@HOST/api/rooms/r1/messages?page=2",
  "https://HOST/api/rooms/r1/messages?page=2",
  "/other/rooms/r1/messages",
  "/apis/rooms",
  "/api",
  "/api/../other",
  "/api/%2e%2e/other",
  "/api/..%2fother",
  "/api/x%5C..%5C..",
  "javascript:alert(1)",
])("follows no address that leads elsewhere: %s", async (next) => {
  const answers = [
    (response: ServerResponse) => json(response, 200, { rows: rows(1), next: next.replace("HOST", host) }),
  ];
  let host = "";
  const { pages, received, baseUrl } = await reading(byAddress, addresses, answers, { base: "/api" });
  host = baseUrl.replace("http://", "");
  const error = await failure<Error>(all(pages));
  expect(error).toMatchObject({ name: "UnreadableAnswerError" });
  expect(error.message).toContain(
    `which isn't under ${baseUrl}/api: it isn't followed, since the credential would go there`,
  );
  expect(error.message).not.toContain("page=2");
  expect(received).toHaveLength(1);
});

test.each([
  ['<?page=2>; rel="next"', true],
  ["<?page=2>;rel=next", true],
  ['<?page=1>; rel="prev", <?page=2>; title="a, b; c"; rel="last NEXT"', true],
  ['<?page=2>; rel="nextish"', false],
  ['<?page=1>; title="rel=next"', false],
  ["nonsense; rel=next", false],
])("reads a Link header as RFC 8288 has it: %s", async (link, isFollowed) => {
  const first = (response: ServerResponse) => json(response, 200, rows(1), { link });
  const { pages, urls } = await reading(byAddress, { items: [] }, [first, rows(2)]);
  expect(await all(pages)).toEqual(isFollowed ? [1, 2] : [1]);
  expect(urls()[1]).toBe(isFollowed ? "/rooms/r1/messages?page=2" : undefined);
});

test("throws what the method throws, where the item would have come", async () => {
  const { pages } = await reading(byCursor, cursors, [
    { rows: rows(1), next: "b" },
    (response) => json(response, 403, {}),
  ]);
  const items = pages[Symbol.asyncIterator]();
  expect(await items.next()).toEqual({ value: { id: 1 }, done: false });
  expect(await failure(items.next())).toMatchObject({ name: "RejectedError", status: 403, operation: "listMessages" });
  expect(await items.next()).toMatchObject({ done: true });
});

test("repeats a read as its operation allows", async () => {
  const busy = (response: ServerResponse) => json(response, 503, {}, { "retry-after": "0" });
  const options = { retry: { maxAttempts: 2 } };
  const { pages } = await reading(byCursor, cursors, [{ rows: rows(1), next: "b" }, busy, { rows: rows(2) }], {
    options,
  });
  expect(await all(pages)).toEqual([1, 2]);
});

test("ends by the caller's signal, and sets its limits for each request", async () => {
  const controller = new AbortController();
  const silent = () => {};
  const options = { signal: controller.signal };
  const { pages } = await reading(byCursor, cursors, [{ rows: rows(1), next: "b" }, silent], { options });
  const ended = await failure(
    (async () => {
      for await (const _ of pages) setTimeout(() => controller.abort(), 10);
    })(),
  );
  expect(ended).toMatchObject({ name: "AbortedError" });
  const slow = await reading(byCursor, cursors, [{ rows: rows(1), next: "b" }, silent], {
    options: { timeoutMs: 200 },
  });
  expect(await failure(all(slow.pages))).toMatchObject({ name: "TimeoutError" });
});

test.each([
  [byPage, numbers, { page: 2 }, "query.page is set by the iterator, which begins with 1; leave it out"],
  [byOffset, { ...numbers, parameter: ["query", "offset"] }, { offset: 5 }, "query.offset is set by the iterator"],
] as const)(
  "refuses a beginning that isn't the list's, before anything is sent",
  async (pager, plan, query, sentence) => {
    const { pages, received } = await reading(pager as Pager<PagePlan>, plan, [], { input: { query } });
    const error = await failure<InputError>(all(pages));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(sentence);
    expect(received).toEqual([]);
  },
);
