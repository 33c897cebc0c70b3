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
  if (value instanceof Code) return value.source;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const list = Array.isArray(value);
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  const parts = (inner: string) => {
    if (list) return value.map((item) => literal(item, inner, inner.length));
    const entries = Object.entries(value);
    return entries.map(([name, item]) => `${key(name)}: ${literal(item, inner, inner.length + key(name).length + 2)}`);
  };
  const flat = parts("").join(", ");
  if (flat === "") return open + close;
  const line = list ? `[${flat}]` : `{ ${flat} }`;
  if (!line.includes("\n") && line.length + Math.max(column, indentation.length) <= WIDTH) return line;
  const inner = `${indentation}  `;
  return `${open}\n${parts(inner)
    .map((part) => `${inner}${part},\n`)
    .join("")}${indentation}${close}`;
}

/** Indents every line that isn't empty. */
export function indent(source: string, by: string): string {
  return source.replace(/^(?=.)/gm, by);
}
