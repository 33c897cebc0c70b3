import { isObject, type JsonObject, listOr, objectOr } from "./json.ts";

type Mutable = Record<string, unknown>;

/** On an alternative: the name of the component that it is a form of. */
export const FORM_OF = "x-form-of";

const PREFIX = "#/components/schemas/";

/**
 * Has each schema with a discriminator and no alternatives be the choice that is meant by it: one of the components
 * that its mapping names, or without a mapping of those that are built upon it, each with its own value of the
 * discriminating property. What they are built upon is from then on the schema as it was, under another name. Changes
 * the document; one that has been changed stays as it is.
 */
export function chooseAmongMapped(document: JsonObject): void {
  const schemas = objectOr(objectOr(document["components"])["schemas"]) as Mutable;
  const forms = new Map(
    Object.keys(schemas).flatMap((name) => {
      const found = formsOf(schemas, name);
      return found.size > 0 ? [[name, found] as const] : [];
    }),
  );
  if (forms.size === 0) return;
  const named = namedBy(schemas, forms);

  const plainName = (name: string) => `${name} (by itself)`;
  const plain = Object.fromEntries([...forms.keys()].map((name) => [plainName(name), structuredClone(schemas[name])]));
  const builtUpon = (name: string) => (forms.has(name) ? plain[plainName(name)] : schemas[name]);
  for (const name of Object.keys(schemas)) {
    for (const base of forms.keys()) {
      if (leadsTo(schemas, name, base) && isForm(schemas, forms.get(base) ?? new Map(), name)) {
        replaceUpon(builtUpon(name), PREFIX + token(base), PREFIX + token(plainName(base)));
      }
    }
  }
  for (const [name, values] of forms) {
    const own = schemas[name] as Mutable;
    const property = propertyOf(own);
    const oneOf = [...values].map(([form, tags]) => {
      const isPlain = form === name || (forms.has(form) && propertyOf(schemas[form]) === property);
      const values: Values[] = [{ property, tags: tagsLike(schemas, own, property, tags) }];
      for (const each of named.get(form) ?? []) if (each.base !== name && each.property !== property) values.push(each);
      return formOf(isPlain ? plainName(form) : form, form, values);
    });
    const alone = plain[plainName(name)] as Mutable;
    delete alone["discriminator"];
    delete alone["nullable"];
    const { nullable, description } = own;
    for (const keyword of Object.keys(own)) delete own[keyword];
    // What was made here has no discriminator, by which it is known.
    Object.assign(own, description !== undefined && { description }, nullable !== undefined && { nullable }, { oneOf });
  }
  for (const name of forms.keys()) {
    replacePrefix(document, `${PREFIX}${token(name)}/`, `${PREFIX}${token(plainName(name))}/`);
  }
  Object.assign(schemas, plain);
}

/** The same, and the document given stays what it is. */
export function withChoices(document: JsonObject): JsonObject {
  const schemas = objectOr(objectOr(document["components"])["schemas"]);
  if (!Object.keys(schemas).some((name) => formsOf(schemas, name).size > 0)) return document;
  const copy = structuredClone(document);
  chooseAmongMapped(copy);
  return copy;
}

/** By the name of the component, the values that mean it. */
function formsOf(schemas: JsonObject, name: string): Map<string, string[]> {
  const { discriminator, oneOf, anyOf } = objectOr(schemas[name]);
  const forms = new Map<string, string[]>();
  if (typeof objectOr(discriminator)["propertyName"] !== "string" || oneOf !== undefined || anyOf !== undefined) {
    return forms;
  }
  const property = propertyOf(schemas[name]);
  const add = (form: string, tag: string) => {
    const taken = [...forms.values()].some((tags) => tags.includes(tag));
    if (isObject(schemas[form]) && !taken) forms.set(form, [...(forms.get(form) ?? []), tag]);
  };
  for (const [tag, target] of Object.entries(objectOr(objectOr(discriminator)["mapping"]))) {
    add(nameIn(target) ?? String(target), tag);
  }
  if (forms.size === 0) {
    for (const form of Object.keys(schemas)) if (form !== name && isNearest(schemas, form, name)) add(form, form);
  }
  // A form that has forms of its own by the same property is any of them.
  for (const form of [...forms.keys()]) {
    if (form === name || propertyOf(schemas[form]) !== property) continue;
    for (const [inner, tags] of formsOf(schemas, form)) for (const tag of tags) add(inner, tag);
  }
  return forms;
}

function propertyOf(schema: unknown): string | undefined {
  const { propertyName } = objectOr(objectOr(schema)["discriminator"]);
  return typeof propertyName === "string" ? propertyName : undefined;
}

/** The components that a schema is built upon at first hand. */
function uponOf(schema: unknown): string[] {
  return listOr(objectOr(schema)["allOf"]).flatMap((part) => nameIn(objectOr(part)["$ref"]) ?? uponOf(part));
}

function leadsTo(schemas: JsonObject, from: string, to: string, within: readonly string[] = []): boolean {
  if (within.includes(from)) return false;
  return uponOf(schemas[from]).some((name) => name === to || leadsTo(schemas, name, to, [...within, from]));
}

/** Whether a component is built upon another with nothing in between that has forms of its own. */
function isNearest(schemas: JsonObject, from: string, to: string, within: readonly string[] = []): boolean {
  if (within.includes(from)) return false;
  return uponOf(schemas[from]).some((name) => {
    return name === to || (propertyOf(schemas[name]) === undefined && isNearest(schemas, name, to, [...within, from]));
  });
}

/** Whether a component is one of the forms, or what one of them is built upon. */
function isForm(schemas: JsonObject, forms: ReadonlyMap<string, unknown>, name: string): boolean {
  return [...forms.keys()].some((form) => form === name || leadsTo(schemas, form, name));
}

function replaceUpon(schema: unknown, ref: string, by: string): void {
  for (const part of listOr(objectOr(schema)["allOf"])) {
    if (objectOr(part)["$ref"] === ref) (part as Mutable)["$ref"] = by;
    else replaceUpon(part, ref, by);
  }
}

function replacePrefix(value: unknown, prefix: string, by: string): void {
  if (typeof value !== "object" || value === null) return;
  const { $ref } = value as Mutable;
  if (typeof $ref === "string" && $ref.startsWith(prefix)) (value as Mutable)["$ref"] = by + $ref.slice(prefix.length);
  for (const item of Object.values(value)) replacePrefix(item, prefix, by);
}

/** A property that tells forms apart, and what it holds in one of them. */
interface Values {
  readonly property: string | undefined;
  readonly tags: readonly unknown[];
}

function formOf(component: string, form: string, values: readonly Values[]): JsonObject {
  const bound = values.map(({ property = "", tags }) => {
    return { type: "object", required: [property], properties: { [property]: { enum: tags } } };
  });
  return { [FORM_OF]: form, allOf: [{ $ref: PREFIX + token(component) }, ...bound] };
}

/** By the name of a form, what each base that it is built upon calls it: it is one of that base's, whoever refers to it. */
function namedBy(schemas: JsonObject, forms: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>) {
  const named = new Map<string, (Values & { readonly base: string })[]>();
  for (const [base, values] of forms) {
    const property = propertyOf(schemas[base]);
    for (const [form, tags] of values) {
      if (!leadsTo(schemas, form, base)) continue;
      const facts = { base, property, tags: tagsLike(schemas, objectOr(schemas[base]), property, tags) };
      named.set(form, [...(named.get(form) ?? []), facts]);
    }
  }
  return named;
}

/** The values of a discriminator that is a number are names in a mapping all the same. */
function tagsLike(schemas: JsonObject, schema: unknown, property = "", tags: readonly string[] = []): unknown[] {
  const own = objectOr(objectOr(objectOr(schema)["properties"])[property]);
  const { type } = objectOr(schemas[nameIn(own["$ref"]) ?? ""] ?? own);
  return type === "integer" || type === "number" ? tags.map(Number) : [...tags];
}

function nameIn(ref: unknown): string | undefined {
  if (typeof ref !== "string" || !ref.startsWith(PREFIX)) return undefined;
  const name = ref.slice(PREFIX.length);
  return name.includes("/") ? undefined : decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}

function token(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}
