import fc from "fast-check";
import { expect, test } from "vitest";
import { safeJson, safeLine, safeLines } from "../src/output/safe-text.ts";

const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
// What a terminal obeys comes seldom by chance alone.
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\u001b[2J", "\u009b31m", "\u202e", "\r", "\n", "\u007f", "\ud800"),
    ),
  )
  .map((parts) => parts.join(""));

test("no text moves a terminal, names its window or turns what is read around", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(safeLine(text)).not.toMatch(OBEYED);
      expect(safeLines(text).replaceAll("\n", "")).not.toMatch(OBEYED);
    }),
  );
});

test("JSON says the same as before, and moves no terminal either", () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, hostile), (value) => {
      const json = safeJson(value, 2);
      expect(json.replaceAll("\n", "")).not.toMatch(OBEYED);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("puts lines onto one with a space between, however much white space was about their ends", () => {
  expect(safeLine(" a \n \n\t b\r\n  ")).toBe(" a b ");
});

// Read again from each of them, so many spaces take a minute, which the test hasn't.
test("puts a long row of spaces onto a line within the time that any test has", () => {
  expect(safeLine(`${" ".repeat(200_000)}x`)).toHaveLength(200_001);
});

test("shows what it was by its code, and leaves words of every script as they are", () => {
  expect(safeLine("a\u001b[31mb")).toBe("a\\u001b[31mb");
  expect(safeLine("first\r\nsecond\tthird")).toBe("first second third");
  expect(safeLine("Grüße, 你好, مرحبا, 👩‍👩‍👧")).toBe("Grüße, 你好, مرحبا, 👩‍👩‍👧");
});
