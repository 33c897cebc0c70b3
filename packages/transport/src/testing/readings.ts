// On the wire a parameter is text. What it was before depends on the contract, which only the validator knows: so the ways
// in which a text can be read are listed, and the first that the validator takes is the one.

/** What texts under one name may have been, the most literal first. */
export function readingsOf(texts: readonly unknown[]): unknown[] {
  const [only] = texts;
  if (texts.length !== 1) return [texts, texts.map(parsed)];
  if (typeof only !== "string") return [only, texts];
  const lists = [",", "|", " "].flatMap((separator) => {
    const items = only.split(separator);
    return [items, items.map(parsed), pairs(items)];
  });
  const assigned = Object.fromEntries(only.split(",").map((part) => part.split(/=(.*)/s).slice(0, 2)));
  return [only, parsed(only), ...lists, assigned];
}

/** What texts under several names may have been as the fields of one object. */
export function objectReadings(fields: readonly (readonly [name: string, text: string])[]): unknown[] {
  const withItems = (read: (text: string) => unknown) => {
    const names = [...new Set(fields.map(([name]) => name))];
    return Object.fromEntries(
      names.map((name) => {
        const items = fields.filter(([other]) => other === name).map(([, text]) => read(text));
        return [name, items.length > 1 ? items : items[0]];
      }),
    );
  };
  return [withItems((text) => text), withItems(parsed)];
}

/** A number, a word such as `true`, or what a parameter whose content is JSON holds. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

/** `a,1,b,2`: an object that isn't exploded. */
function pairs(items: readonly string[]): Record<string, string> {
  return Object.fromEntries(items.flatMap((name, index) => (index % 2 === 0 ? [[name, items[index + 1] ?? ""]] : [])));
}
