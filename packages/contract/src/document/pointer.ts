/** The names in a JSON pointer (RFC 6901). */
export function pointerNames(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointerNames(pointer).reduce(member, value);
}

/** A copy with another value at a pointer; what is missing on the way becomes an object. */
export function withValueAt(value: unknown, pointer: string, leaf: unknown): unknown {
  return replaced(value, pointerNames(pointer), leaf);
}

function replaced(value: unknown, [name, ...rest]: readonly string[], leaf: unknown): unknown {
  if (name === undefined) return leaf;
  const inner = replaced(member(value, name), rest, leaf);
  if (Array.isArray(value)) return Object.assign([...value], { [name]: inner });
  return { ...(typeof value === "object" ? value : {}), [name]: inner };
}

function member(value: unknown, name: string): unknown {
  const holder = Object(value);
  return Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined;
}
