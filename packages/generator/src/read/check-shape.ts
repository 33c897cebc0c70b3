import type { DocumentReader, Place } from "../document-reader.ts";
import type { Step } from "../overlay-answer.ts";
import { type Shape, shapeOf } from "./schema-shape.ts";

const IN_WORDS: Readonly<Record<Shape, string>> = {
  text: "a text",
  number: "a number",
  boolean: "a boolean",
  list: "a list",
  object: "an object",
  unknown: "anything",
};

/** Reports a place of an extension that leads to a value of another shape; what a schema leaves open may be any. */
export function checkShape(
  reader: DocumentReader,
  place: string,
  schema: Place | undefined,
  expected: readonly Shape[],
  answer: Step,
): void {
  const shape = shapeOf(reader, schema);
  if (!schema || shape === "unknown" || expected.includes(shape)) return;
  const words = expected.map((each) => IN_WORDS[each]).join(" or ");
  reader.issues.add(place, `leads to ${schema.pointer}, which is ${IN_WORDS[shape]}; expected ${words}`, answer);
}
