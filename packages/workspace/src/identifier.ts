/** `send_message` and `repos/list-for-org` as `sendMessage` and `reposListForOrg`. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return lowerFirst(first) + rest.map(upperFirst).join("");
}

export function pascalCase(text: string): string {
  return words(text).map(upperFirst).join("");
}

export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first free one of `name`, `name2`, `name3` and so on; it is then taken. */
export function claim(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  taken.add(free);
  return free;
}

/** A leading run of capitals is one word: `URLGet` begins with `url`, `ID` is `id`. */
function lowerFirst(word: string): string {
  return word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}

function words(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter(Boolean);
}
