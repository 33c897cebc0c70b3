import { type JsonObject, listOr, objectOr } from "../document/json.ts";
import type { ContractContent, ContractOperation } from "../document/operation.ts";
import { pointerNames, valueAt, withValueAt } from "../document/pointer.ts";
import { sampleAnswer } from "../sample/sample-answer.ts";

/** A list on three pages, as a vendor has it that keeps the contract. */
export interface PageServer {
  readonly items: readonly unknown[];
  /** The part of the list that each answer had, in order. */
  readonly served: readonly { readonly from: number; readonly count: number }[];
  fetch(request: Request): Promise<Response>;
}

const ITEMS = 5;
const USUAL_SIZE = 2;

/**
 * Answers from the contract's own words about its pages: Prism, which keeps no list, would answer each page alike. `token`
 * makes a cursor that the contract's parameter takes.
 */
export function pageServer(
  document: JsonObject,
  operation: ContractOperation,
  pages: JsonObject,
  token: (index: number) => unknown,
): PageServer {
  const [content] = operation.responses.filter(({ code }) => /^2\d\d$/.test(code)).flatMap(({ contents }) => contents);
  if (!content) throw new Error("The operation has pages and no answer with a content");
  const status = Number(operation.responses.find(({ contents }) => contents.includes(content))?.code);
  const answer = sampleAnswer(document, content as ContractContent);
  const id = typeof pages["id"] === "string" ? pages["id"] : undefined;
  const [sample = {}] = listOr(valueAt(answer, String(pages["items"])));
  const items = Array.from({ length: ITEMS }, (_, index) =>
    id === undefined ? sample : withValueAt(sample, id, distinct(valueAt(sample, id), index)),
  );
  const { page, offset, cursor, next, end } = pages;
  const served: { from: number; count: number }[] = [];

  return {
    items,
    served,
    async fetch(request) {
      const asked = await reader(request);
      const kind = objectOr(page ?? offset ?? cursor);
      const size = Number(asked(kind["size"]) ?? USUAL_SIZE);
      const from = startOf(asked, size);
      const count = Math.max(0, Math.min(size, ITEMS - from));
      served.push({ from, count });
      const isLast = from + count >= ITEMS;
      const put: [unknown, unknown][] = [
        [pages["items"], items.slice(from, from + count)],
        [objectOr(end)["total"], ITEMS],
        [objectOr(end)["more"], !isLast],
        [objectOr(cursor)["from"], isLast ? null : token(from + count)],
        [next, isLast ? null : nextAddress(request, from + count)],
      ];
      // Pointers alone: `last-item` and `link-header` are none.
      const isPointer = ([pointer]: readonly unknown[]) => typeof pointer === "string" && /^(\/|$)/.test(pointer);
      const body = put.filter(isPointer).reduce((whole: unknown, [pointer, value]) => {
        return withValueAt(whole, String(pointer), value);
      }, answer);
      const link =
        next === "link-header" && !isLast ? { link: `<${nextAddress(request, from + count)}>; rel="next"` } : {};
      return Response.json(body, { status, headers: { ...link } });
    },
  };

  function startOf(asked: (pointer: unknown) => unknown, size: number): number {
    if (page !== undefined) {
      const { parameter, first = 1 } = objectOr(page);
      return (Number(asked(parameter) ?? first) - Number(first)) * size;
    }
    if (offset !== undefined) return Number(asked(objectOr(offset)["parameter"]) ?? 0);
    const given = asked(cursor === undefined ? "/query/after" : objectOr(cursor)["parameter"]);
    if (given === undefined) return 0;
    if (cursor === undefined) return Number(given);
    const isItem = objectOr(cursor)["from"] === "last-item";
    const marks = items.map((item, index) => (isItem ? valueAt(item, id ?? "") : token(index)));
    const found = marks.findIndex((mark) => String(mark) === String(given));
    return isItem ? found + 1 : found;
  }
}

function nextAddress(request: Request, from: number): string {
  const url = new URL(request.url);
  url.searchParams.set("after", String(from));
  return url.pathname + url.search;
}

/** Reads a place of the input from a request. */
async function reader(request: Request): Promise<(pointer: unknown) => unknown> {
  const { searchParams } = new URL(request.url);
  const text = await request.text();
  return (pointer) => {
    const [place, name = "", ...rest] = pointerNames(String(pointer));
    if (place === "query") return searchParams.get(name) ?? undefined;
    if (place === "header") return request.headers.get(name) ?? undefined;
    const value = text === "" ? undefined : valueAt(JSON.parse(text), `/${[name, ...rest].join("/")}`);
    return value;
  };
}

/** Another value of the same kind. */
export function distinct(value: unknown, index: number): unknown {
  if (typeof value === "number") return value + index;
  return typeof value === "string" && value !== "" ? value.slice(0, -1) + index : `item-${index}`;
}
