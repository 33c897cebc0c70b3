import { Document, Scalar, visit } from "yaml";
import type { JsonObject } from "./json.ts";

/** Width at which the texts of specs are wrapped, and the length from which a text gets lines of its own. */
const LINE_WIDTH = 101;
const LONG_TEXT = 80;

/** The bytes of a specs file: the same for the same document, with its keys in the order they came in. */
export function renderDocument(document: JsonObject, notation: "yaml" | "json"): string {
  if (notation === "json") return `${JSON.stringify(document, undefined, 2)}\n`;
  const yaml = new Document(document, { aliasDuplicateObjects: false });
  visit(yaml, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string") return;
      // A block of nothing but white space would lose some of it.
      if (node.value.trim() === "") node.type = Scalar.QUOTE_DOUBLE;
      else if (node.value.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
      else if (node.value.length > LONG_TEXT) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  return yaml.toString({ lineWidth: LINE_WIDTH });
}
