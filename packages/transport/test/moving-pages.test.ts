import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Operation } from "../src/index.ts";
import { byAddress, byCursor, byOffset, byPage, type PagePlan, type Pager, pagesOf } from "../src/pages.ts";
import { clientOf } from "./loopback.ts";
import { type Change, type Moving, movingServer, type Row } from "./moving-list.ts";

const RUNS = Number(process.env["PAGES_RUNS"] ?? 40);

const listRows: Operation = {
  name: "listRows",
  method: "GET",
  path: "/rows",
  query: { page: {}, size: {}, offset: {}, limit: {}, after: {}, cursor: {} },
  accept: "application/json",
  success: { 200: "json" },
  idempotent: true,
};

/** How a vendor's pages work, on its side and on ours. */
interface Kind {
  readonly name: string;
  readonly pager: Pager<never>;
  readonly plan: PagePlan & { readonly [field: string]: unknown };
  /** The query in which the caller says how large pages are to be; none where the vendor alone decides. */
  readonly size?: string;
  readonly page: (query: URLSearchParams, rows: readonly Row[], usual: number, newestFirst: boolean) => object;
  /** The `Link` header to a page. */
  readonly link?: (page: object) => string;
  /** Which lists it keeps whole. */
  readonly lists?: { readonly newestFirst?: true; readonly noRemovals?: true };
}

const number = (query: URLSearchParams, name: string, usual: number) => Number(query.get(name) ?? usual);
const numbered = { items: ["rows"], id: ["id"], parameter: ["query", "page"], first: 1 };
const sized = { ...numbered, size: ["query", "size"] };
const slice = (rows: readonly Row[], from: number, size: number) => ({ rows: rows.slice(from, from + size) });
const offsets = { items: ["rows"], id: ["id"], parameter: ["query", "offset"], size: ["query", "limit"] };

function pageOf(query: URLSearchParams, rows: readonly Row[], usual: number) {
  const size = Math.min(number(query, "size", usual), 500);
  const page = slice(rows, (number(query, "page", 1) - 1) * size, size);
  // As a vendor has it whose total comes with the rows.
  return { ...page, total: page.rows.length === 0 ? 0 : rows.length };
}

/** The rows after one that may be gone, as a vendor finds them by their key. */
function after(query: URLSearchParams, name: string, rows: readonly Row[], usual: number, newestFirst: boolean) {
  const key = query.get(name);
  const left = rows.filter(({ id }) => key === null || (newestFirst ? id < Number(key) : id > Number(key)));
  return { rows: left.slice(0, usual), next: left.length > usual ? left[usual - 1]?.id : null };
}

const kinds: readonly Kind[] = [
  {
    name: "page and size, with a total",
    pager: byPage,
    plan: { ...sized, total: ["total"] },
    size: "size",
    page: pageOf,
  },
  { name: "page and size, to an empty page", pager: byPage, plan: sized, size: "size", page: pageOf },
  { name: "page and size, of the vendor's choice", pager: byPage, plan: sized, page: pageOf },
  {
    name: "pages of one size, newest first, with a total",
    pager: byPage,
    plan: { ...numbered, total: ["total"] },
    page: (query, rows, usual) => pageOf(new URLSearchParams({ page: query.get("page") ?? "1" }), rows, usual),
    lists: { newestFirst: true },
  },
  {
    name: "pages of one size",
    pager: byPage,
    plan: { ...numbered, first: 0 },
    page: (query, rows, usual) => slice(rows, number(query, "page", 0) * usual, usual),
    lists: { noRemovals: true },
  },
  {
    name: "offset, to a short page",
    pager: byOffset,
    plan: { ...offsets, shortPageEnds: true },
    size: "limit",
    page: (query, rows, usual) => slice(rows, number(query, "offset", 0), number(query, "limit", usual)),
  },
  {
    name: "offset, told whether there is more",
    pager: byOffset,
    plan: { ...offsets, more: ["more"] },
    page: (query, rows, usual) => {
      const [from, size] = [number(query, "offset", 0), number(query, "limit", usual)];
      return { ...slice(rows, from, size), more: rows.length > from + size };
    },
  },
  {
    name: "a cursor in the body",
    pager: byCursor,
    plan: { items: ["rows"], parameter: ["query", "cursor"], cursor: ["next"] },
    page: (query, ...list) => after(query, "cursor", ...list),
  },
  {
    name: "the last item as the cursor",
    pager: byCursor,
    plan: { items: ["rows"], id: ["id"], parameter: ["query", "after"], more: ["more"] },
    page: (query, ...list) => {
      const { rows, next } = after(query, "after", ...list);
      return { rows, more: next !== null };
    },
  },
  {
    name: "an address in the body",
    pager: byAddress,
    plan: { items: ["rows"], address: ["next_page_uri"] },
    page: (query, ...list) => {
      const { rows, next } = after(query, "PageToken", ...list);
      return { rows, next_page_uri: next === null ? null : `/rows?PageToken=${next}` };
    },
  },
  {
    name: "an address in a Link header",
    pager: byAddress,
    plan: { items: [], id: ["id"] },
    page: (query, ...list) => after(query, "token", ...list),
    link: (page) => {
      const { next } = page as ReturnType<typeof after>;
      return `</rows?token=1>; rel="first"${next === null ? "" : `, <?token=${next}>; rel="last next"`}`;
    },
  },
];

let server: Awaited<ReturnType<typeof movingServer>>;
beforeAll(async () => {
  server = await movingServer();
});
afterAll(() => server.close());

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ add: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ remove: fc.double({ min: 0, max: 0.99, noNaN: true }), count: fc.integer({ min: 1, max: 9 }) }),
);
const calm = fc.constant([] as Change[]);
const steps = fc.array(fc.oneof(calm, fc.array(change, { maxLength: 3 })), { maxLength: 25 });

async function read(kind: Kind, moving: Moving, usual: number): Promise<number[]> {
  server.begin(moving, (url, list) => {
    const page = kind.page(url.searchParams, list, usual, moving.newestFirst);
    return { body: kind.link ? (page as { rows: readonly Row[] }).rows : page, link: kind.link?.(page) };
  });
  const client = clientOf({ baseUrl: server.baseUrl });
  const input = kind.size === undefined ? {} : { query: { [kind.size]: usual } };
  const ids: number[] = [];
  for await (const { id } of pagesOf<Row, never, never>(client, listRows, kind.pager, kind.plan as never, input)) {
    ids.push(id);
  }
  return ids;
}

test.each(kinds)(
  "gives what was there from start to end once, in order: $name",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.boolean(),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        async (drawn, newestFirst, rows, usual) => {
          const { lists = {} } = kind;
          const changes = lists.noRemovals ? drawn.map((list) => list.filter((one) => "add" in one)) : drawn;
          const moving = { newestFirst: lists.newestFirst ?? newestFirst, rows, changes };
          const ids = await read(kind, moving, usual);
          const lasting = server.lasting();
          expect(ids.filter((id) => lasting.includes(id))).toEqual(lasting);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: RUNS },
    );
  },
  120_000,
);
