import type { Operation, Validator } from "../operation.js";
import type { FoundOperation } from "./find-operation.js";
import { bodyProblem, readSentBody, type SentBody } from "./read-body.js";
import { objectReadings, readingsOf } from "./readings.js";

/** The input of a call, read back from the request that it became. */
export interface TestInput {
  /** The parts of the address. */
  readonly path?: Readonly<Record<string, unknown>>;
  /** What followed the address's question mark. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Headers that the contract names. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** Cookies that the contract names. */
  readonly cookie?: Readonly<Record<string, unknown>>;
  /** The request's body, as it was given to the call. */
  readonly body?: unknown;
  /** Of the body, without its parameters. */
  readonly contentType?: string;
}

/** One value of an input, with every way in which its texts can be read. */
interface Slot {
  readonly place: "path" | "query" | "header" | "cookie" | "body";
  readonly name: string;
  readonly readings: readonly unknown[];
  /** Whether it can't be told for sure what was sent, so that the contract's objection may be a misreading. */
  readonly isVague: boolean;
  at: number;
}

/** Reads a request back by its operation's row and, of all ways to read it, by the one that the validator takes. */
export async function readInput(
  { name, operation, path }: FoundOperation<string>,
  validator: Validator,
  url: URL,
  headers: Headers,
  sentBody: RequestInit["body"],
): Promise<{ readonly input: TestInput; readonly problem: string | undefined }> {
  const body = await readSentBody(sentBody, headers.get("content-type"));
  const slots = slotsOf(operation, path, url, headers, body);
  const check = validator[name];
  for (;;) {
    const input = inputOf(slots, body);
    const problems = problemsOf(check, input);
    const moved = problems.filter(({ slot }) => slot && ++slot.at < slot.readings.length);
    if (moved.length > 0) continue;
    // What no reading suits is told as it was sent, and read on as that.
    for (const { slot } of problems) if (slot) slot.at = 0;
    const asSent = inputOf(slots, body);
    const told = problems.length > 0 ? problemsOf(check, asSent).filter(({ slot }) => !slot?.isVague) : [];
    return { input: asSent, problem: bodyProblem(operation, body, asSent.body) ?? told[0]?.sentence };
  }

  function problemsOf(rule: Validator[string] | undefined, input: TestInput) {
    const found: { readonly slot: Slot | undefined; readonly sentence: string }[] = [];
    // A refusal that returns lets the validator go on, so that all problems are found in one go.
    const note = (field: string, problem: string) => {
      found.push({ slot: slotAt(slots, field), sentence: `${field} ${problem}` });
    };
    rule?.(input as never, note as never);
    return found;
  }
}

function slotsOf(
  { query = {}, header = {}, cookie = {}, pathStyles = {} }: Operation,
  path: Readonly<Record<string, string>>,
  url: URL,
  headers: Headers,
  body: SentBody,
): Slot[] {
  const slots: Slot[] = [];
  const add = (place: Slot["place"], name: string, readings: readonly unknown[], isVague = false) => {
    if (readings.length > 0) slots.push({ place, name, readings, isVague, at: 0 });
  };
  for (const [name, text] of Object.entries(path)) add("path", name, readingsOf([text]), name in pathStyles);

  const pairs = [...url.searchParams];
  for (const [name, { write }] of Object.entries(query)) {
    const own = pairs.filter(([other]) => other === name).map(([, text]) => text);
    const deep = pairs.flatMap(([other, text]) => {
      return other.startsWith(`${name}[`) ? [[other.slice(name.length + 1, -1), text] as const] : [];
    });
    // An exploded object has its fields among the parameters, under their own names.
    const others = pairs.filter(([other]) => !Object.hasOwn(query, other));
    if (own.length > 0) add("query", name, readingsOf(own));
    else if (write) add("query", name, objectReadings(deep.length > 0 ? deep : others), true);
  }
  for (const name of Object.keys(header)) {
    const text = headers.get(name);
    if (text !== null) add("header", name, readingsOf([text]));
  }
  const cookies = (headers.get("cookie") ?? "").split("; ").map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  for (const [name, { write }] of Object.entries(cookie)) {
    const texts = cookies.flatMap(([other, text = ""]) => (other === name ? [decodeURIComponent(text)] : []));
    if (texts.length > 0) add("cookie", name, readingsOf(texts), write !== undefined);
  }
  if (body.kind === "form") for (const [name, readings] of body.fields) add("body", name, readings);
  return slots;
}

function inputOf(slots: readonly Slot[], body: SentBody): TestInput {
  const places: Record<string, Record<string, unknown>> = body.kind === "form" ? { body: {} } : {};
  for (const { place, name, readings, at } of slots) {
    places[place] = { ...places[place], [name]: readings[at] };
  }
  const value = body.kind === "value" ? { body: body.value } : {};
  const isTyped = body.kind === "value" || body.kind === "form";
  return { ...places, ...value, ...(isTyped && body.contentType !== "" && { contentType: body.contentType }) };
}

/** The slot that a refused field is in: `query.filters[0].model` is in that of `filters`. */
function slotAt(slots: readonly Slot[], field: string): Slot | undefined {
  const fitting = slots.filter(({ place, name }) => {
    const [own, quoted] = [`${place}.${name}`, `${place}[${JSON.stringify(name)}]`];
    return [own, quoted].some((start) => field.startsWith(start) && /^([.[]|$)/.test(field.slice(start.length)));
  });
  return fitting.sort((one, other) => other.name.length - one.name.length)[0];
}
