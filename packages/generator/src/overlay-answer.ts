import { at, isObject, type Json, type JsonObject, tokensOf, valueAt } from "@agentpost/document";

/** A step by which an overlay makes a document one that can be expressed, by the place that it is about. */
export type Step =
  | { readonly pointer: string; readonly remove: true }
  | { readonly pointer: string; readonly update: Json };

/** An action of an overlay, without its description: that is for the person who decides. */
export interface OverlayAnswer {
  /** A JSONPath (RFC 9535). */
  readonly target: string;
  readonly update?: Json;
  readonly remove?: true;
}

export function remove(pointer: string): Step {
  return { pointer, remove: true };
}

/** An object is merged into what is at the pointer, which must be there. */
export function update(pointer: string, value: Json): Step {
  return { pointer, update: value };
}

/** Adds an object where it and what holds it may not be there yet. */
export function add(pointer: string, value: Json): Step {
  return update("", nested(tokensOf(pointer), value));
}

/** Lists are appended to, and other values must keep their type, so that the old one goes first. */
export function replace(owner: { readonly pointer: string; readonly value: JsonObject }, key: string, value: Json) {
  const before = owner.value[key] === undefined ? [] : [remove(at(owner.pointer, key))];
  return [...before, update(owner.pointer, { [key]: value })];
}

/** The actions for all steps, in their order: none is told twice, nor what is within something that is removed. */
export function overlayAnswers(document: JsonObject, steps: readonly Step[]): OverlayAnswer[] {
  const removed = steps.flatMap((step) => ("remove" in step ? step.pointer : []));
  const isGone = ({ pointer }: Step) => removed.some((gone) => pointer.startsWith(`${gone}/`));
  const actions = steps
    .filter((step) => !isGone(step))
    .map((step): OverlayAnswer => {
      if ("update" in step) return { target: jsonPath(document, step.pointer), update: step.update };
      return { target: itemPath(document, step.pointer) ?? jsonPath(document, step.pointer), remove: true };
    });
  return [...new Map(actions.map((action) => [JSON.stringify(action), action])).values()];
}

/** An item of a list by what it is, since its number changes with what the vendor or another action does to the list. */
function itemPath(document: JsonObject, pointer: string): string | undefined {
  const owner = pointer.slice(0, pointer.lastIndexOf("/"));
  const item = valueAt(document, pointer);
  if (!Array.isArray(valueAt(document, owner)) || !isObject(item)) return undefined;
  const { $ref, name, in: place } = item;
  const said = typeof $ref === "string" ? { $ref } : { name, in: place };
  const tests = Object.entries(said).map(([key, value]) => `@${member(key)} == ${quoted(String(value))}`);
  return Object.values(said).every((value) => typeof value === "string")
    ? `${jsonPath(document, owner)}[?(${tests.join(" && ")})]`
    : undefined;
}

/** `$.paths['/messages'].post.parameters[0]` */
function jsonPath(document: JsonObject, pointer: string): string {
  let value: Json | undefined = document;
  let path = "$";
  for (const token of tokensOf(pointer)) {
    if (Array.isArray(value)) path += `[${token}]`;
    else path += member(token);
    value = value === undefined ? undefined : valueAt(value, at("", token));
  }
  return path;
}

function member(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}

/** In single quotes, as the overlays have it (RFC 9535, 2.3.1). */
function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function nested(tokens: readonly string[], value: Json): Json {
  return tokens.reduceRight<Json>((inner, token) => ({ [token]: inner }), value);
}
