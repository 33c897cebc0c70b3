import { at, describeJson, isObject, MERGED_KNOWN_BY, WAYS_OF_KNOWING, type WayOfKnowing } from "@agentpost/document";
import type { DocumentReader } from "../document-reader.ts";
import type { ClientOperation } from "./client-operation.ts";

/** How an operation is known that the vendor doesn't publish; undefined for any that it does. */
export function readKnownBy(
  reader: DocumentReader,
  { operation: { pointer, value } }: Pick<ClientOperation, "operation">,
): WayOfKnowing | undefined {
  const knownBy = value[MERGED_KNOWN_BY];
  if (knownBy === undefined) return undefined;
  const how = isObject(knownBy) ? knownBy["how"] : undefined;
  const way = WAYS_OF_KNOWING.find((one) => one === how);
  if (way === undefined) {
    const expected = `{ how, from } with one of ${WAYS_OF_KNOWING.join(", ")}`;
    reader.issues.add(at(pointer, MERGED_KNOWN_BY, "how"), `came as ${describeJson(how)}; expected ${expected}`);
  }
  return way;
}
