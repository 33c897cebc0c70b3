// As wide as the page shows a program without a break.
const LONGEST_LINE = 64;

/** A JSON value as a literal of TypeScript, broken where a line gets too long. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1_000) return withSeparators(value);
  if (Object(value) !== value) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = (space: string) =>
    isList
      ? value.map((item) => literal(item, space))
      : Object.entries(value as object).map(([name, item]) => `${nameOf(name)}: ${literal(item, space)}`);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const flat = parts(inner);
  if (flat.length === 0) return open + close;
  const line = isList ? `[${flat.join(", ")}]` : `{ ${flat.join(", ")} }`;
  if (line.length + indent.length <= LONGEST_LINE && !line.includes("\n")) return line;
  return `${open}\n${flat.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function nameOf(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}

function withSeparators(value: number): string {
  return `${value}`.replace(/\B(?=(\d{3})+$)/g, "_");
}
