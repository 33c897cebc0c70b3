import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../src/index.ts";
import { renderDocument } from "../src/render-document.ts";

it("says the same as the document, whatever its texts", () => {
  const words = fc.constantFrom(
    "word",
    " ",
    "  ",
    "\n",
    "\t",
    ": ",
    "# ",
    "- ",
    "|",
    ">",
    "'",
    '"',
    "\\",
    "`",
    "é",
    "0x1",
    "~",
    "```",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 60 }).map((all) => all.join("")),
    fc.constantFrom("yes", "null", "1.0", "2026-01-01", "=", "<<", "", "a".repeat(300)),
  );
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      value,
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(text, tie("node"), { maxKeys: 4 }),
    ),
  })).node;
  fc.assert(
    fc.property(fc.dictionary(text, tree, { maxKeys: 4 }), (made) => {
      // A parser sets the prototype, and so makes nothing, of this one name.
      const document = JSON.parse(JSON.stringify(made).replaceAll("__proto__", "proto")) as JsonObject;
      expect(parse(renderDocument(document, "yaml"))).toEqual(document);
      expect(JSON.parse(renderDocument(document, "json"))).toEqual(document);
    }),
    { numRuns: 300, examples: [[{ blank: "  \n" }]] },
  );
});
