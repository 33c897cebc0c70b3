import { at, isObject, type Json, type JsonObject, valueAt } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";

/** An action of an overlay that says how pages follow each other. */
export interface PagesAction {
  readonly target: string;
  readonly description: string;
  readonly update: JsonObject;
}

const PAGES = ["page", "page_number", "pageNumber"];
const SIZES = ["page_size", "pageSize", "per_page", "perPage", "limit", "size"];
const OFFSETS = ["offset", "skip"];
const CURSORS = ["cursor", "after", "page_token", "pageToken", "next_token", "nextToken", "next_cursor"];
const NEXT_CURSORS = [
  "next_cursor",
  "nextCursor",
  "next_page_token",
  "nextPageToken",
  "next_token",
  "nextToken",
  "cursor",
];
const NEXT_ADDRESSES = ["next_page_uri", "next_page_url", "nextPageUrl", "next_url"];
const IDS = ["uuid", "id", "sid"];
const TOTALS = ["total", "total_count", "totalCount"];

/**
 * What is plain of a document's lists: reads whose answer has exactly one list, and that take a page, an offset or a cursor
 * by a name that nobody uses for anything else. All others are left to a person.
 */
export function suggestedPages(vendor: string, document: JsonObject): PagesAction[] {
  const { operations } = clientOperations({ vendor, document });
  return operations.flatMap(({ path, method, operation, pathItem }) => {
    if (method !== "get") return [];
    const query = [pathItem, operation].flatMap(({ value }) => queryParameters(document, value["parameters"]));
    const pages = pagesOf(document, answerOf(document, operation.value), new Map(query));
    if (!pages) return [];
    const target = `$.paths[${JSON.stringify(path)}].${method}`;
    return [{ target, description: DESCRIPTION, update: { "x-agentpost-pages": pages } }];
  });
}

const DESCRIPTION =
  "Why: with it the client has the items of this list one by one. Source: the names of its parameters and of what its " +
  "answer has; try it, say the `order`, or remove it.";

type Schemas = ReadonlyMap<string, JsonObject>;

function pagesOf(document: JsonObject, answer: JsonObject, query: Schemas): JsonObject | undefined {
  const members = membersOf(document, answer);
  const [rows, ...others] = members.filter(({ schema }) => schema["type"] === "array");
  if (!rows || others.length > 0) return undefined;
  const properties = membersOf(document, resolved(document, rows.schema["items"]), "", 0);
  const id = IDS.find((name) => properties.some((property) => property.name === name));
  const idSchema = properties.find(({ name }) => name === id)?.schema;
  const pointerOf = (names: readonly string[]) => members.find(({ name }) => names.includes(name))?.pointer;
  const common = { items: rows.pointer, ...(id !== undefined && { id: `/${id}` }) };
  const [size, page, offset, cursor] = [SIZES, PAGES, OFFSETS, CURSORS].map((names) =>
    names.find((name) => query.has(name)),
  );
  const [total, more] = [pointerOf(TOTALS), pointerOf(["has_more", "hasMore"])];
  const end = (ends: JsonObject) => (Object.keys(ends).length === 0 ? {} : { end: ends });
  const byMore = more === undefined ? {} : { more };

  const address = pointerOf(NEXT_ADDRESSES);
  if (address !== undefined) return { ...common, next: address };
  const from = cursor === undefined ? undefined : nextCursor(document, members, cursor);
  if (from !== undefined) {
    const taken = fits(members.find(({ pointer }) => pointer === from)?.schema, query.get(cursor ?? ""));
    return taken ? { ...common, cursor: { parameter: `/query/${cursor}`, from }, ...end(byMore) } : undefined;
  }
  if (id === undefined) return undefined;
  if (query.has("starting_after") && more !== undefined) {
    if (!fits(idSchema, query.get("starting_after"))) return undefined;
    return { ...common, cursor: { parameter: "/query/starting_after", from: "last-item" }, end: { more } };
  }
  // With both, one of the two is for something else.
  if (size === undefined || (page === undefined) === (offset === undefined)) return undefined;
  const sized = { size: `/query/${size}` };
  const byTotal = end({ ...byMore, ...(total !== undefined && { total }) });
  if (offset !== undefined) return { ...common, offset: { parameter: `/query/${offset}`, ...sized }, ...byTotal };
  const { minimum, default: usual } = query.get(page ?? "") ?? {};
  const first = minimum === 0 || usual === 0 ? 0 : 1;
  return { ...common, page: { parameter: `/query/${page}`, first, ...sized }, ...byTotal };
}

/** Whether a parameter takes what stands elsewhere, as far as both say what they are: a number takes no text. */
function fits(value: JsonObject | undefined, parameter: JsonObject | undefined): boolean {
  const isNumber = (schema: JsonObject | undefined) => {
    const types = [schema?.["type"]].flat().filter((type) => typeof type === "string");
    return types.length > 0 && types.every((type) => ["integer", "number", "null"].includes(type));
  };
  return isNumber(value) || !isNumber(parameter);
}

/** Where the next cursor is; of several in one object, such as `before` and `after`, the one that is called as the parameter. */
function nextCursor(document: JsonObject, members: readonly Member[], parameter: string): string | undefined {
  const found = members.find(({ name }) => NEXT_CURSORS.includes(name));
  if (found === undefined) return undefined;
  const parts = membersOf(document, found.schema, found.pointer, 0);
  const isPlain = parts.length === 0 && found.schema["type"] !== "object";
  return isPlain ? found.pointer : parts.find(({ name }) => name === parameter)?.pointer;
}

interface Member {
  readonly name: string;
  readonly pointer: string;
  readonly schema: JsonObject;
}

// `{ data: { results: […] } }` is as deep as answers have their lists.
const DEEPEST = 1;

/** The properties of a schema, and of the objects in it, by their pointers in a value. */
function membersOf(document: JsonObject, schema: JsonObject, pointer = "", deepest = DEEPEST): Member[] {
  if (schema["type"] === "array") return [{ name: "", pointer, schema }];
  const parts = [schema, ...list(schema["allOf"]).map((part) => resolved(document, part))];
  const properties = parts.flatMap(({ properties: own }) => (isObject(own) ? Object.entries(own) : []));
  return properties.flatMap(([name, value]) => {
    const member = { name, pointer: at(pointer, name), schema: resolved(document, value) };
    const isDeep = deepest === 0 || member.schema["type"] === "array";
    return [member, ...(isDeep ? [] : membersOf(document, member.schema, member.pointer, deepest - 1))];
  });
}

/** The schema of the JSON that an operation's first success answers with. */
function answerOf(document: JsonObject, operation: JsonObject): JsonObject {
  const responses = resolved(document, operation["responses"]);
  const status = Object.keys(responses).find((code) => /^2\d\d$/.test(code)) ?? "";
  const content = resolved(document, resolved(document, responses[status])["content"]);
  return resolved(document, resolved(document, content["application/json"])["schema"]);
}

function queryParameters(document: JsonObject, parameters: Json | undefined): [name: string, schema: JsonObject][] {
  return list(parameters).flatMap((given) => {
    const { in: place, name, schema } = resolved(document, given);
    return place === "query" && typeof name === "string" ? [[name, resolved(document, schema)] as const] : [];
  }) as [string, JsonObject][];
}

/** An object with its reference followed; an empty one for anything else. */
function resolved(document: JsonObject, value: Json | undefined, hops = 0): JsonObject {
  if (!isObject(value)) return {};
  const ref = value["$ref"];
  if (typeof ref !== "string") return value;
  return hops < 9 && ref.startsWith("#/") ? resolved(document, valueAt(document, ref.slice(1)), hops + 1) : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
