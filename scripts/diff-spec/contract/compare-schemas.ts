import type { Json, JsonObject } from "@agentpost/document";
import type { Way } from "../types/type-difference.ts";
import { code, codes, member } from "../words.ts";
import type { ContractDifference } from "./contract-difference.ts";
import { compareLimits } from "./limits.ts";
import { factsOf, type SchemaFacts } from "./schema-facts.ts";
import { mayFitSeveralNow } from "./told-apart.ts";

/** Compares what two documents say of values: all that types can't, and of requests also what they might have lost. */
export class SchemaComparison {
  readonly #seen = new Set<string>();
  readonly #ids = new Map<Json, number>();
  /** Where the words or examples changed. */
  readonly reworded = new Set<string>();

  constructor(
    readonly before: JsonObject,
    readonly after: JsonObject,
    readonly way: Way,
  ) {}

  compare(
    before: readonly Json[],
    after: readonly Json[],
    path: string,
    { isParameter = false } = {},
  ): ContractDifference[] {
    // A pair that was compared elsewhere in this input or answer says the same again.
    const key = [...before, 0, ...after, isParameter].map((schema) => this.#id(schema)).join(" ");
    if (before.length === 0 || after.length === 0 || this.#seen.has(key)) return [];
    this.#seen.add(key);
    const [one, other] = [factsOf(this.before, before), factsOf(this.after, after)];
    if (one.words !== other.words) this.reworded.add(path);
    const own = isParameter ? this.#ownOfParameter(one, other) : this.#own(one, other);
    const found = [...own, ...this.#required(one, other), ...this.#choices(one, other)].map(
      (difference): ContractDifference => ({ ...difference, path: path + difference.path }),
    );
    for (const [name, schemas] of one.properties) {
      found.push(...this.compare(schemas, other.properties.get(name) ?? [], path + member(name)));
    }
    found.push(...this.compare(one.items, other.items, `${path}[]`));
    found.push(...this.compare(one.others, other.others, `${path}[…]`));
    for (const [key, form] of one.forms) {
      const same = other.forms.get(key);
      if (same !== undefined) found.push(...this.compare([form], [same], path));
    }
    return found;
  }

  /** A client refuses null for a parameter, whatever the contract says, so that nobody has sent one. */
  #ownOfParameter(before: SchemaFacts, after: SchemaFacts): ContractDifference[] {
    const found = this.#own(withoutNull(before), withoutNull(after));
    const isLost = before.types?.has("null") && after.types && !after.types.has("null");
    const text = "no longer says that it may be null, which no call could give";
    return isLost ? [...found, { bump: "patch", path: "", text }] : found;
  }

  #own(before: SchemaFacts, after: SchemaFacts): ContractDifference[] {
    const found: ContractDifference[] = [];
    const add = (bump: ContractDifference["bump"], text: string) => found.push({ bump, path: "", text });
    if (this.way === "input") {
      const lost = lostTypes(before.types, after.types);
      // Types have one word for both.
      if (before.types?.has("integer") && !before.types.has("number") && after.types?.has("number"))
        add("minor", "also takes a number that isn't whole");
      if (lost.length > 0) add("major", `no longer takes ${lost.map(kindWord).join(" or ")}`);
      else if (after.values) {
        const gone = [...(before.values ?? [])].filter((value) => !after.values?.has(value));
        if (!before.values) add("major", `is now one of ${codes(after.values)}`);
        else if (gone.length > 0) add("major", `no longer takes ${codes(gone)}`);
      }
    }
    for (const [isTighter, text] of compareLimits(before, after)) {
      add(this.way === "output" ? "patch" : isTighter ? "major" : "minor", text);
    }
    if (before.format !== after.format) add("patch", formatWords(before.format, after.format));
    if (before.defaultValue !== after.defaultValue) add("patch", defaultWords(after.defaultValue));
    if (!before.deprecated && after.deprecated) add("patch", "is deprecated");
    if (before.deprecated && !after.deprecated) add("patch", "is no longer deprecated");
    return found;
  }

  #required(before: SchemaFacts, after: SchemaFacts): ContractDifference[] {
    if (this.way !== "input") return [];
    const come = [...after.required].filter((name) => !before.required.has(name) && !isReadOnly(after, name));
    return come.map((name) => {
      const text = before.properties.has(name) ? "is now required" : "is new and required";
      return { bump: "major", path: member(name), text };
    });
  }

  #choices({ choices: before }: SchemaFacts, { choices: after }: SchemaFacts): ContractDifference[] {
    if (this.way !== "input") return [];
    const documents = [this.before, this.after] as const;
    if (!before.some((forms, index) => mayFitSeveralNow(documents, forms, after[index] ?? []))) return [];
    const text = "no longer tells its forms apart, and refuses a value that fits several";
    return [{ bump: "major", path: "", text }];
  }

  #id(schema: Json): number {
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }
}

function withoutNull({ types, values, ...others }: SchemaFacts): SchemaFacts {
  const rest = (all: ReadonlySet<string> | undefined) => all && new Set([...all].filter((one) => one !== "null"));
  return { ...others, types: rest(types), values: rest(values) };
}

function isReadOnly({ properties }: SchemaFacts, name: string): boolean {
  return (properties.get(name) ?? []).some((schema) => (schema as JsonObject)["readOnly"] === true);
}

function lostTypes(before: ReadonlySet<string> | undefined, after: ReadonlySet<string> | undefined): string[] {
  if (!before || !after) return [];
  return [...before].filter((type) => !after.has(type) && !(type === "integer" && after.has("number")));
}

function kindWord(type: string): string {
  const words: Readonly<Record<string, string>> = {
    array: "a list",
    boolean: "a boolean",
    integer: "a whole number",
    null: "null",
    number: "a number that isn't whole",
    object: "an object",
    string: "a text",
  };
  return words[type] ?? code(type);
}

function formatWords(before: string | undefined, after: string | undefined): string {
  if (after === undefined) return `no longer has the format ${code(before ?? "")}`;
  return before === undefined
    ? `has the format ${code(after)}`
    : `has the format ${code(after)}; it was ${code(before)}`;
}

function defaultWords(after: string | undefined): string {
  return after === undefined ? "no longer has a default" : `is ${code(shortened(after))} where it is left out`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
