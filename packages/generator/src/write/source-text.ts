/** Source text that stands among values for what JSON can't say. */
export class Code {
  constructor(readonly source: string) {}
}

/** A string as source text. */
export function text(value: string): string {
  return JSON.stringify(value);
}

/** A property's name, quoted where it must be. */
export function key(name: string): string {
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(name) && name !== "__proto__" ? name : text(name);
}

const WIDTH = 100;

/** A value as source text, on one line where it fits; `column` is where it starts on its first line. */
export function literal(value: unknown, indentation = "", column = 0): string {
  const line = onOneLine(value);
  if (value instanceof Code || typeof value !== "object" || value === null) return line;
  const fits = !line.includes("\n") && line.length + Math.max(column, indentation.length) <= WIDTH;
  if (fits || Object.keys(value).length === 0) return line;
  const inner = `${indentation}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner, inner.length))
    : Object.entries(value).map(([name, item]) => {
        return `${key(name)}: ${literal(item, inner, inner.length + key(name).length + 2)}`;
      });
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indentation}${close}`;
}

function onOneLine(value: unknown): string {
  if (value instanceof Code) return value.source;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const parts = Object.entries(value).map(([name, item]) => `${key(name)}: ${onOneLine(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** Indents every line that isn't empty. */
export function indent(source: string, by: string): string {
  return source.replace(/^(?=.)/gm, by);
}
