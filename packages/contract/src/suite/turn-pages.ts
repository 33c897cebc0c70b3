import type { ClientOptions } from "@agentpost/transport";
import { expect } from "vitest";
import type { PagesCell } from "../cells/cell.ts";
import { objectOr } from "../document/json.ts";
import { memberAt, pointerNames, withMember, withoutMember } from "../document/pointer.ts";
import { type SampleInput, sampleInput } from "../sample/sample-input.ts";
import { type Exchange, recordingFetch } from "../wire/recording-fetch.ts";
import { BASE_PATH } from "../wire/request-form.ts";
import type { SuiteContext } from "./context.ts";
import { expectCredential } from "./expect-credential.ts";
import { expectPassed } from "./expect-passed.ts";
import { expectRequest } from "./expect-request.ts";
import { oneAddress } from "./one-address.ts";
import { distinct, type PageServer, pageServer } from "./page-server.ts";
import { type ToldOnce, tellCredentials } from "./tell-once.ts";

/** Reads a list of three pages through the client: where it begins, how it goes on, and where it ends. */
export async function turnPages(context: SuiteContext, cell: PagesCell, fewest: SampleInput): Promise<void> {
  const { document, coverage, sampler } = context;
  const { operation, name, pages } = cell;
  const { page, offset, cursor } = pages;
  const parameter = pointerNames(String(objectOr(page ?? offset ?? cursor)["parameter"] ?? ""));
  const all = sampleInput(document, sampler, operation, { fields: "all" });
  const server = pageServer(document, operation, pages, (index) => distinct(memberAt(all, parameter), index));
  const input = withoutMember(fewest, parameter) as SampleInput;
  const { items, exchanges } = await readAll(context, name, tellCredentials(operation, input), server);

  const [first, next] = exchanges;
  if (!first || !next) throw new Error(`${exchanges.length} requests were made; expected a page after the first`);
  if (cell.said === "first page") {
    const begin = page === undefined ? 0 : (objectOr(page)["first"] ?? 1);
    const begun = cursor === undefined && parameter.length > 0 ? withMember(input, parameter, begin) : input;
    await expectRequest(document, operation, begun as SampleInput, first.request);
    expectCredential(document, operation, first.request);
    await expectPassed(context, operation, first.request);
    expect(server.served[0]?.from, "where the first page begins").toBe(0);
  } else if (cell.said === "next page") {
    expectCredential(document, operation, next.request);
    await expectPassed(context, operation, next.request);
    const [one, two] = server.served;
    expect(two?.from, "where the next page begins").toBeLessThanOrEqual(one?.count ?? 0);
    expect((two?.from ?? 0) + (two?.count ?? 0), "where the next page ends").toBeGreaterThan(one?.count ?? 0);
  } else {
    expect(items, "the items, each once and in order").toEqual(server.items);
    expectEnd(cell, server);
  }
  coverage.paged(cell);
}

/** Where an answer says that it is the last, nothing is asked for after it. A last page that is whole doesn't say so. */
function expectEnd({ pages }: PagesCell, { served, items }: PageServer): void {
  const { cursor, next, end } = pages;
  const isTold =
    next !== undefined || typeof objectOr(cursor)["from"] === "string" || (end !== undefined && end !== "short-page");
  const last = served.findIndex(({ from, count }) => from + count >= items.length);
  expect(served.length - 1 - last, "requests after the last page").toBeLessThanOrEqual(isTold ? 0 : 1);
}

async function readAll(
  { contract }: SuiteContext,
  name: string,
  { told, rest }: ToldOnce,
  server: PageServer,
): Promise<{ items: unknown[]; exchanges: readonly Exchange[] }> {
  const recording = recordingFetch({ fetch: (request) => server.fetch(request) });
  const options: ClientOptions & { baseUrl: string } = {
    ...oneAddress(contract, `http://127.0.0.1${BASE_PATH}`),
    fetch: recording,
    retry: false,
    ...told,
  };
  const each: unknown = Reflect.get(Object(contract.create(options).each), name);
  if (typeof each !== "function") throw new Error(`The client has no each.${name}`);
  const items: unknown[] = [];
  for await (const item of each(rest)) items.push(item);
  return { items, exchanges: recording.exchanges };
}
