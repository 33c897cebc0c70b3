import { at, describeJson, isObject, type Json, type JsonObject, tokensOf } from "@agentpost/document";
import type { ApiPages } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove, type Step } from "../overlay-answer.ts";
import { checkShape } from "./check-shape.ts";
import type { ClientOperation } from "./client-operation.ts";
import { isPointer } from "./conditions.ts";
import { answerSchema, inputSchema, schemaAt } from "./page-places.ts";
import { isOneObject, isStructured, type Shape, shapeOf } from "./schema-shape.ts";
import { readSecurity } from "./security.ts";
import { componentType } from "./type-expression.ts";

const KEY = "x-agentpost-pages";
const KINDS = ["page", "offset", "cursor", "next"] as const;
const ORDERS = ["newest-first", "oldest-first"] as const;
const SINGLE: readonly Shape[] = ["text", "number"];

/** `x-agentpost-pages` of one operation: how its pages follow each other, and where they have their items. */
export function readPages(reader: DocumentReader, site: ClientOperation): ApiPages | undefined {
  const { pointer, value } = site.operation;
  const given = value[KEY];
  if (given === undefined) return undefined;
  const place = at(pointer, KEY);
  const kinds = isObject(given) ? KINDS.filter((kind) => kind in given) : [];
  const [kind] = kinds;
  if (!isObject(given) || kind === undefined || kinds.length > 1) {
    const came = isObject(given) ? kinds.join(" and ") || "none of them" : describeJson(given);
    reader.issues.add(place, `came as ${came}; expected {items: "/…"} with one of ${KINDS.join(", ")}`, remove(place));
    return undefined;
  }
  return new PagesReader(reader, site, place, given).read(kind);
}

/** Reads one extension; what is wrong with it is an issue at its own place. */
class PagesReader {
  readonly #answer: Place | undefined;

  constructor(
    readonly reader: DocumentReader,
    readonly site: ClientOperation,
    readonly pointer: string,
    readonly given: JsonObject,
  ) {
    this.#answer = answerSchema(reader, site);
  }

  read(kind: (typeof KINDS)[number]): ApiPages | undefined {
    this.#knownKeys(this.given, this.pointer, ["items", "id", kind, "end", "order"]);
    const items = this.#answerKeys(this.given, this.pointer, "items");
    const list = items && schemaAt(this.reader, this.#answer, items);
    if (list && shapeOf(this.reader, list) !== "list") {
      this.#issue("items", `leads to ${list.pointer}, which is no list`);
      return undefined;
    }
    if (!items || !list) return undefined;
    const item = this.reader.child(list, "items");
    const id = this.#id(item, kind);
    const order = ORDERS.find((known) => known === this.given["order"]);
    if (this.given["order"] !== undefined && !order) {
      this.#issue(
        "order",
        `came as ${describeJson(this.given["order"])}; expected ${ORDERS.join(" or ")}`,
        this.#without("order"),
      );
    }
    return {
      kind,
      order,
      plan: { items, ...(id && { id }), ...this.#kind(kind), ...this.#end(kind) },
      itemType: componentType(list.value["items"]),
      isItemOneObject: isOneObject(this.reader, item),
    };
  }

  #kind(kind: (typeof KINDS)[number]): JsonObject {
    if (kind === "page") return this.#page();
    if (kind === "offset") return this.#offset();
    return kind === "cursor" ? this.#cursor() : this.#next();
  }

  #page(): JsonObject {
    const place = at(this.pointer, "page");
    const page = this.#object(place, this.given["page"], ["parameter", "first", "size"]);
    const { first = 1 } = page;
    if (first !== 0 && first !== 1)
      this.#issue("page/first", `came as ${describeJson(first)}; expected 0 or 1`, this.#without("page/first"));
    const size = this.#size(page, place);
    const schema = size && inputSchema(this.reader, this.site, size);
    // Where a vendor allows only some sizes, they are the caller's to choose.
    const isFree = schema && !["enum", "const", "multipleOf"].some((key) => key in schema.value);
    const least = Number(schema?.value["minimum"] ?? 1);
    return {
      ...this.#parameter(page, place),
      first,
      ...(size && isFree && { size, ...(least > 1 && { leastSize: least }) }),
    };
  }

  #offset(): JsonObject {
    const place = at(this.pointer, "offset");
    const offset = this.#object(place, this.given["offset"], ["parameter", "size"]);
    const size = this.#size(offset, place);
    return { ...this.#parameter(offset, place), ...(size && { size }) };
  }

  #cursor(): JsonObject {
    const place = at(this.pointer, "cursor");
    const cursor = this.#object(place, this.given["cursor"], ["parameter", "from", "size"]);
    const parameter = this.#inputKeys(cursor, place, "parameter");
    const taken = parameter && shapeOf(this.reader, inputSchema(this.reader, this.site, parameter));
    // Some take back an object, such as the key of a database.
    const expected = taken && isStructured(taken) ? [taken] : SINGLE;
    const from = cursor["from"] === "last-item" ? undefined : this.#answerKeys(cursor, place, "from", expected);
    const size = this.#size(cursor, place);
    return { ...(parameter && { parameter }), ...(from && { cursor: from }), ...(size && { size }) };
  }

  #next(): JsonObject {
    if (this.site.method !== "get") {
      this.#issue("next", "stands with an operation that isn't a GET; an address can't say what else to send");
    }
    const isHeader = this.given["next"] === "link-header";
    const address = isHeader
      ? undefined
      : this.#answerKeys(this.given, this.pointer, "next", ["text"], ' or "link-header"');
    const used = readSecurity(this.reader, this.site).flat();
    const components = this.reader.child(this.reader.root, "components") ?? this.reader.root;
    const credentials = this.reader
      .children(components, "securitySchemes")
      .filter(([name, { value }]) => used.includes(name) && value["type"] === "apiKey" && value["in"] === "query")
      .map(([, { value }]) => String(value["name"]));
    return { ...(address && { address }), ...(credentials.length > 0 && { credentials }) };
  }

  #id(item: Place | undefined, kind: (typeof KINDS)[number]): string[] | undefined {
    const { id, cursor } = this.given;
    const isLastItem = isObject(cursor) && cursor["from"] === "last-item";
    if (id === undefined) {
      const isNeeded = kind === "page" || kind === "offset" || isLastItem;
      if (isNeeded) this.#issue("id", "is missing; expected the pointer in an item to what it is known by");
      return undefined;
    }
    const keys = this.#keys(this.given, this.pointer, "id");
    const schema = keys && schemaAt(this.reader, item, keys);
    if (keys && !schema) this.#issue("id", `came as ${describeJson(id)}, which the schema of an item doesn't have`);
    if (isLastItem) this.#checkShape(at(this.pointer, "id"), schema, SINGLE);
    return keys;
  }

  #end(kind: (typeof KINDS)[number]): JsonObject {
    const { end } = this.given;
    if (end === undefined) return {};
    if (end === "short-page" && kind !== "next") return { shortPageEnds: true };
    const place = at(this.pointer, "end");
    const isTotal = kind === "page" || kind === "offset";
    const known = isTotal ? ["more", "total"] : ["more"];
    if (!isObject(end)) {
      const forms = known.map((key) => `{${key}: "/…"}`).join(", ");
      this.#issue(
        "end",
        `came as ${describeJson(end)}; expected ${forms}${kind === "next" ? "" : ' or "short-page"'}`,
        this.#without("end"),
      );
      return {};
    }
    this.#knownKeys(end, place, known);
    return Object.fromEntries(
      known.flatMap((key) => {
        const expected: Shape = key === "more" ? "boolean" : "number";
        const keys = key in end ? this.#answerKeys(end, place, key, [expected]) : undefined;
        return keys ? [[key, keys]] : [];
      }),
    );
  }

  #size(owner: JsonObject, place: string): string[] | undefined {
    return owner["size"] === undefined ? undefined : this.#inputKeys(owner, place, "size", SINGLE);
  }

  #parameter(owner: JsonObject, place: string): JsonObject {
    const parameter = this.#inputKeys(owner, place, "parameter", SINGLE);
    return parameter ? { parameter } : {};
  }

  #inputKeys(owner: JsonObject, place: string, key: string, expected?: readonly Shape[]): string[] | undefined {
    const keys = this.#keys(owner, place, key);
    const schema = keys && inputSchema(this.reader, this.site, keys);
    if (expected) this.#checkShape(at(place, key), schema, expected);
    if (!keys || schema) return keys;
    const reason = "which the operation doesn't take; expected a place such as /query/page or /body/cursor";
    this.#report(at(place, key), `came as ${describeJson(owner[key])}, ${reason}`);
    return undefined;
  }

  #answerKeys(
    owner: JsonObject,
    place: string,
    key: string,
    expected?: readonly Shape[],
    more = "",
  ): string[] | undefined {
    const keys = this.#keys(owner, place, key, more);
    const schema = keys && schemaAt(this.reader, this.#answer, keys);
    if (expected) this.#checkShape(at(place, key), schema, expected);
    if (!keys || schema) return keys;
    const reason = this.#answer
      ? "which the schema of the answer doesn't have"
      : "and the answer is no JSON with a schema";
    this.#report(at(place, key), `came as ${describeJson(owner[key])}, ${reason}`);
    return undefined;
  }

  #keys(owner: JsonObject, place: string, key: string, more = ""): string[] | undefined {
    const value = owner[key];
    if (isPointer(value)) return tokensOf(value);
    this.#report(at(place, key), `came as ${describeJson(value)}; expected a JSON pointer such as "/data"${more}`);
    return undefined;
  }

  #object(place: string, value: Json | undefined, known: readonly string[]): JsonObject {
    if (!isObject(value)) {
      this.#report(place, `came as ${describeJson(value)}; expected {parameter: "/query/…"}`);
      return {};
    }
    this.#knownKeys(value, place, known);
    return value;
  }

  #knownKeys(value: JsonObject, place: string, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      this.#report(at(place, key), `is unknown; expected only ${known.join(", ")}`, remove(at(place, key)));
    }
  }

  #checkShape(place: string, schema: Place | undefined, expected: readonly Shape[]): void {
    checkShape(this.reader, place, schema, expected, remove(this.pointer));
  }

  #without(key: string): Step {
    return remove(`${this.pointer}/${key}`);
  }

  #issue(key: string, reason: string, answer?: Step): void {
    this.#report(`${this.pointer}/${key}`, reason, answer);
  }

  /** Without the extension, the operation is one whose pages are the caller's. */
  #report(place: string, reason: string, answer: Step = remove(this.pointer)): void {
    this.reader.issues.add(place, reason, answer);
  }
}
