import { coverageGaps } from "@agentpost/contract/cells";
import { describeDocument } from "@agentpost/contract/describe-document";
import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { describe, expect, test } from "vitest";
import { type Arrived, generatedContract, runUserProgram } from "../user-program.ts";

const uuid = (text: string) => ({ uuid: text, text });

/** What a vendor with one of each kind of pages answers. */
function answer({ line, body }: Arrived): object {
  const { pathname, searchParams } = new URL(line.split(" ")[1] ?? "", "http://pages");
  const asked = (name: string, usual: number) => Number(searchParams.get(name) ?? usual);
  const isFirst = !/starting_after|token=/.test(line) && !body.includes("after");
  switch (pathname) {
    case "/tickets":
      return [{ id: 1 }, { id: 2 }, { id: 3 }].slice(asked("offset", 0), asked("offset", 0) + asked("limit", 9));
    case "/search":
      return isFirst ? { words: ["a"], next_cursor: "c" } : { words: ["b"], next_cursor: null };
    case "/contacts":
      return isFirst ? { contacts: [uuid("a")], has_more: true } : { contacts: [uuid("b")], has_more: false };
    case "/calls":
      return { calls: [uuid(isFirst ? "a" : "b")], ...(isFirst && { next_page_uri: "/calls?token=t&api_key=stale" }) };
    default: {
      const from = (asked("page", 1) - 1) * asked("page_size", 2);
      return { data: { total: 3, results: ["a", "b", "c"].map(uuid).slice(from, from + asked("page_size", 2)) } };
    }
  }
}

test("a client has the items of lists under `each`, typed as they are, and asks as the contract says", async () => {
  const { received, result } = await runUserProgram(
    await fixture("pages"),
    `import { createPages, createPagesClient, eachListMessages, type ListMessagesItem } from "@agentpost/pages";
    const settings = (baseUrl: string) => ({ baseUrl, apiKey: "k" });
    export default async (baseUrl: string) => {
      const client = createPages(settings(baseUrl));
      const found: unknown[] = [];
      for await (const message of client.each.listMessages({ path: { room: "r" }, query: { private: true } })) {
        const typed: ListMessagesItem = message;
        const id: string = message.uuid;
        // @ts-expect-error: the contract has it no other way
        message.id;
        found.push(id);
      }
      for await (const ticket of client.each.listTickets({ query: { offset: 0, limit: 2 } })) found.push(ticket.id.toFixed());
      for await (const word of client.each.search({ body: { text: "x" } })) found.push(word.toUpperCase());
      for await (const { text } of client.each.listContacts()) found.push(text);
      for await (const { text } of client.each.listCalls()) found.push(text);
      const pages = eachListMessages(createPagesClient(settings(baseUrl)), { path: { room: "q" } }).pages();
      for await (const { status, data, response, items } of pages) {
        const total: number | undefined = data.data.total;
        const ok: 200 = status;
        const message: ListMessagesItem | undefined = items[0];
        found.push([ok, total, response.status, message?.uuid]);
      }
      // @ts-expect-error: needs its path here too
      const incomplete = () => client.each.listMessages({});
      return [found, Object.keys(client.each)];
    };`,
    {},
    answer,
  );
  const messages = ["a", "b", "c"];
  const answers = [
    [200, 3, 200, "a"],
    [200, 3, 200, "c"],
  ];
  expect(result).toEqual([
    [...messages, "1", "2", "3", "A", "B", "a", "b", "a", "b", ...answers],
    ["listMessages", "listTickets", "search", "listContacts", "listCalls", "listIssues"],
  ]);
  expect(received.map(({ line }) => line.replace("&api_key=k", "").replace("?api_key=k", ""))).toEqual([
    "GET /rooms/r/messages?page=1&private=true",
    "GET /rooms/r/messages?page=1&page_size=3&private=true",
    "GET /tickets?offset=0&limit=2",
    "GET /tickets?offset=1&limit=2",
    "GET /tickets?offset=2&limit=2",
    "POST /search",
    "POST /search",
    "GET /contacts",
    "GET /contacts?starting_after=a",
    "GET /calls",
    "GET /calls?token=t",
    "GET /rooms/q/messages?page=1",
    "GET /rooms/q/messages?page=1&page_size=3",
  ]);
});

test("a client without pages carries nothing of them", async () => {
  const files = await generatePackage(await fixture("groups"));
  expect([...files.values()].join("\n")).not.toMatch(/transport\/pages|\beach(?:\.\w|:)/);
  expect([...files.keys()]).not.toContain("example/each.gen.ts");
});

test("the README lists what can be read item by item, with an example that is compiled", async () => {
  const files = await generatePackage(await fixture("pages"));
  const readme = files.get("README.md") ?? "";
  expect(readme).toMatch(/\| `each.listMessages` +\| `GET \/rooms\/\{room\}\/messages` +\| newest first +\|/);
  const [, ...example] = (files.get("example/each.gen.ts") ?? "").split("\n");
  expect(readme).toContain(example.join("\n"));
  expect(example.join("\n")).toContain(
    'for await (const item of pages.each.listMessages({ path: { room: "room" } })) {',
  );
});

test("sizes that a vendor doesn't leave to the client are left as they are", async () => {
  const contract = await fixture("pages");
  const withSize = async (schema: object) => {
    const document = structuredClone(contract.document);
    Object.assign(Object(document["paths"])["/rooms/{room}/messages"].get.parameters[1], { schema });
    return (await generatePackage({ ...contract, document })).get("src/operations.gen.ts") ?? "";
  };
  expect(await withSize({ enum: [10, 50] })).not.toContain('size: ["query", "page_size"]');
  expect(await withSize({ type: "integer", minimum: 10 })).toMatch(/size: \["query", "page_size"\],\s+leastSize: 10,/);
});

describe("the contract suite takes a client with every kind of pages", async () => {
  const contract = await fixture("pages");
  const coverage = describeDocument(await generatedContract(contract), contract.document, contract.digest);
  test("and leaves no cell of it uncovered", () => expect(coverageGaps(coverage.result())).toEqual([]));
});
