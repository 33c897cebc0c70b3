/** Masks every form of a client's credentials in a text. */
export type Redact = (text: string) => string;

// Shorter than any credential in use, and likely to stand in an innocent word.
const SHORTEST = 4;
// An escape of an escape, as of a URL inside a JSON text inside another one.
const MOST_ESCAPES = 3;
// No credential that travels in a header is longer.
const LONGEST = 16_384;
const MOST_OF_NAME = 200;
// Printers of errors walk into what they print; no refusal that a vendor documents is as deep, or as long.
const DEEPEST = 64;
const MOST_CHARACTERS = 65_536;
const ROOM_OF_A_VALUE = 8;
const LEFT_OUT = "[left out]";

/**
 * Errors and events are built by allow-list and hold no credential of their own accord; this masks one that a vendor or
 * a runtime repeats to us: as it is, in other case, in base64, or escaped as URLs, JSON and HTML do. A text in which an
 * escaped credential was found is given back unescaped. The time is linear in the text.
 */
export function redactor(secrets: readonly string[]): Redact {
  const isLong = ({ length }: string) => length >= SHORTEST;
  // A form may itself look escaped, as a `+` does, and is then changed by unescaping like the text around it.
  const forms = secrets
    .filter(isLong)
    .flatMap((secret) => [secret, btoa(secret).replace(/=+$/, "")])
    .flatMap((form) => [form, unescaped(form), unescaped(unescaped(form))])
    .filter(isLong)
    // The longest first: a credential may contain another.
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[^\w]/g, "\\$&"));
  if (!forms[0]) return unsigned;
  const any = new RegExp(forms.join("|"), "gi");
  const masked = (text: string) => unsigned(text.replace(any, "[redacted]"));
  return (text) => {
    let shown = masked(text);
    let plain = shown;
    for (let depth = 0; depth < MOST_ESCAPES; depth++) {
      const before = plain;
      plain = unescaped(plain);
      if (plain === before) break;
      const found = masked(plain);
      if (found !== plain) shown = plain = found;
    }
    return shown;
  };
}

/** The text with the signatures of its addresses masked: whoever has such an address may open what it leads to. */
function unsigned(text: string): string {
  return text.replace(/([?&;](?:[\w-]+-)?sig(?:nature)?=)[^&#\s"'<>\\]+/gi, "$1[redacted]");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text with one layer of the escapes of URLs, JSON and HTML taken off, as far as a credential has such signs. */
function unescaped(text: string): string {
  const escapes = /(?:%|\\u00)([\da-f]{2})|&#x0*([\da-f]{2});|&#0*(\d{2,3});|&(amp|lt|gt|quot|apos);|\\(["/\\])|\+/gi;
  return text.replace(escapes, (_, pair, hex, decimal, name, sign) => {
    const code = decimal ?? Number.parseInt(pair ?? hex, 16);
    return code >= 0 ? String.fromCharCode(code) : (NAMED[name?.toLowerCase()] ?? sign ?? " ");
  });
}

/** The beginning of a text, masked before it is cut, or half a credential could stay. */
export function redactedStart(text: string, length: number, redact: Redact): string {
  return redact(text.slice(0, length + LONGEST)).slice(0, length);
}

/**
 * A copy of a JSON value in which every text and every name is masked. What lies deeper or comes later than any reader of
 * an error goes is left out, so that the time is bounded whatever a vendor sends.
 */
export function redactDeep(value: unknown, redact: Redact): unknown {
  let room = MOST_CHARACTERS;
  const copied = (item: unknown, depth: number): unknown => {
    room -= typeof item === "string" ? item.length : ROOM_OF_A_VALUE;
    if (room < 0 || depth > DEEPEST) return LEFT_OUT;
    if (typeof item === "string") return redact(item);
    // A credential may be a number, and stand as one in JSON.
    if (Object(item) !== item) return redact(`${item}`) === `${item}` ? item : redact(`${item}`);
    if (Array.isArray(item)) {
      // A slice, since a list of a million would be walked to its end.
      return item.slice(0, MOST_CHARACTERS / ROOM_OF_A_VALUE).map((part) => copied(part, depth + 1));
    }
    const parts: [string, unknown][] = [];
    for (const [name, part] of Object.entries(item as object)) {
      if (room < 0) break;
      room -= name.length;
      parts.push([room < 0 ? LEFT_OUT : redact(name), copied(part, depth + 1)]);
    }
    return Object.fromEntries(parts);
  };
  return copied(value, 0);
}

/** What was thrown, in words; never throws itself, whatever it is. */
export function wordsOf(thrown: unknown): { name: string; message: string } {
  try {
    const { name, message } = Object(thrown) as Partial<Error>;
    return typeof message === "string"
      ? { name: typeof name === "string" ? name : "Error", message }
      : { name: "Error", message: String(thrown) };
  } catch {
    return { name: "Error", message: "something that can't be shown" };
  }
}

/** An error with the name and the masked message of what was thrown: what else hangs on that may hold the request. */
export function maskedCopy(thrown: unknown, redact: Redact): Error {
  const { name, message } = wordsOf(thrown);
  return Object.assign(new Error(maskedWords(message, redact)), { name: redactedStart(name, MOST_OF_NAME, redact) });
}

/** Masked, and addresses without their queries, in which a credential or a customer's data may stand. */
export function maskedWords(text: string, redact: Redact): string {
  return redact(withoutQueries(text));
}

function withoutQueries(text: string): string {
  return text.slice(0, LONGEST).replace(/(https?:\/\/[^\s?#"']*)(?:[?#][^\s"']*)?/g, "$1");
}
