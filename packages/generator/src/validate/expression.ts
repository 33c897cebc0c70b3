import { indent, key } from "../write/source-text.ts";

/** A piece of a validator's source: a name or a literal, a call, a list, or an object of them. */
export type Expression = string | Call | List | Members;

export interface Call {
  readonly call: string;
  readonly with: readonly Expression[];
}

export interface List {
  readonly list: readonly Expression[];
}

export interface Members {
  readonly members: readonly Member[];
}

export type Member = readonly [name: string, value: Expression];

export function call(name: string, ...args: readonly Expression[]): Call {
  return { call: name, with: args };
}

/** What a schema says that isn't checked, or that allows everything. */
export const ANYTHING = "anything";

const WIDTH = 100;

/** As source text, on one line where it fits; `column` is where it starts, and what follows it may be `after`. */
export function sourceOf(expression: Expression, column = 0, after = 0): string {
  const line = onOneLine(expression);
  if (column + line.length + after <= WIDTH || typeof expression === "string") return line;
  if ("list" in expression) return `[\n${rows(expression.list.map((item) => sourceOf(item, 2, 1)))}]`;
  if ("members" in expression) return `{\n${rows(expression.members.map(memberSource))}}`;
  const { call: name, with: args } = expression;
  const head = args.slice(0, -1).map(onOneLine);
  const last = args.at(-1);
  const start = `${[`${name}(`, ...head.map((arg) => `${arg}, `)].join("")}`;
  // An object at the end, or alone in a call, keeps its braces beside the parentheses.
  const hugs = last !== undefined && typeof last !== "string" && column + start.length + 1 <= WIDTH;
  if (hugs && ("members" in last || args.length === 1)) return `${start}${sourceOf(last, column + start.length, 1)})`;
  return `${name}(\n${rows(args.map((arg) => sourceOf(arg, 2, 1)))})`;
}

/** Every name that is called or stands alone. */
export function namesIn(expression: Expression): string[] {
  if (typeof expression === "string") return [expression];
  if ("list" in expression) return expression.list.flatMap(namesIn);
  if ("members" in expression) return expression.members.flatMap(([, value]) => namesIn(value));
  return [expression.call, ...expression.with.flatMap(namesIn)];
}

function onOneLine(expression: Expression): string {
  if (typeof expression === "string") return expression;
  if ("list" in expression) return `[${expression.list.map(onOneLine).join(", ")}]`;
  if ("call" in expression) return `${expression.call}(${expression.with.map(onOneLine).join(", ")})`;
  const members = expression.members.map(([name, value]) => memberStart(name) + onOneLine(value));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function memberSource([name, value]: Member): string {
  const start = memberStart(name);
  return start + sourceOf(value, start.length + 2, 1);
}

/** A name in brackets makes a property of `__proto__`, which would be an object's prototype otherwise. */
function memberStart(name: string): string {
  return name === "__proto__" ? `["__proto__"]: ` : `${key(name)}: `;
}

function rows(items: readonly string[]): string {
  return items.map((item) => `${indent(item, "  ")},\n`).join("");
}
