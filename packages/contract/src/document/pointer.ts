/** The names in a JSON pointer (RFC 6901). */
export function pointerNames(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer that names lead to. */
export function pointerOf(names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return memberAt(value, pointerNames(pointer));
}

/** A copy with another value at a pointer; what is missing on the way becomes an object. */
export function withValueAt(value: unknown, pointer: string, leaf: unknown): unknown {
  return withMember(value, pointerNames(pointer), leaf);
}

/** The same by the names that lead there. */
export function withMember(value: unknown, [name, ...rest]: readonly string[], leaf: unknown): unknown {
  if (name === undefined) return leaf;
  const inner = withMember(member(value, name), rest, leaf);
  if (Array.isArray(value)) return Object.assign([...value], { [name]: inner });
  return { ...(typeof value === "object" ? value : {}), [name]: inner };
}

/** A copy without what the names lead to. */
export function withoutMember(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    if (key !== name) return [[key, item] as const];
    return rest.length > 0 ? [[key, withoutMember(item, rest)] as const] : [];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** What the names lead to; undefined where there is nothing. */
export function memberAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce(member, value);
}

function member(value: unknown, name: string): unknown {
  const holder = Object(value);
  return Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined;
}
