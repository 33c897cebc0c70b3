import { text } from "./source-text.ts";

/** One import statement; types are named as such, and all names are in alphabetical order. */
export function importOf(from: string, values: Iterable<string>, types: Iterable<string> = []): string {
  const names = [
    ...[...new Set(values)].map((name) => ({ name, shown: name })),
    ...[...new Set(types)].map((name) => ({ name, shown: `type ${name}` })),
  ];
  if (names.length === 0) return "";
  names.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const onlyTypes = names.every(({ shown }) => shown.startsWith("type "));
  const list = names.map(({ name, shown }) => (onlyTypes ? name : shown));
  const start = onlyTypes ? "import type {" : "import {";
  const line = `${start} ${list.join(", ")} } from ${text(from)};\n`;
  return line.length <= 121 ? line : `${start}\n${list.map((name) => `  ${name},\n`).join("")}} from ${text(from)};\n`;
}
