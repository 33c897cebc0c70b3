import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { record, table } from "../src/output/table.ts";
import type { Terminal } from "../src/output/terminal.ts";

const terminal = (columns: number): Terminal => ({
  isTerminal: true,
  columns,
  strong: (text) => text,
});
const word = fc.string({ unit: fc.constantFrom("a", "é", "你", "👩‍👩‍👧"), minLength: 1, maxLength: 8 });
const cell = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

test("no line is wider than the terminal, and no word is broken or lost", () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 30, max: 120 }), (given, columns) => {
      const shown = table(["one", "two", "three"], given, terminal(columns));
      for (const line of shown.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      const words = shown.split(/\s+/);
      for (const each of given.flat().flatMap((text) => text.split(" "))) expect(words).toContain(each);
    }),
  );
});

test("becomes a record a row where its words don't fit side by side", () => {
  const id = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
  expect(table(["key", "state"], [[id, "sent"]], terminal(40))).toBe(
    `key    ${id.slice(0, 33)}\n       815\nstate  sent`,
  );
  expect(table(["key", "state"], [[id, "sent"]], terminal(80)).split("\n")).toHaveLength(2);
});

test("a value that is too long goes on below itself", () => {
  expect(
    record(
      [
        ["note", "one two three"],
        ["n", ""],
      ],
      terminal(20),
    ),
  ).toBe("note  one two three\nn     ");
  expect(record([["note", "one two three four"]], terminal(20))).toBe("note  one two three\n      four");
});
