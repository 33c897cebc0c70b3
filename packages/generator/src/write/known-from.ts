import type { WayOfKnowing } from "@agentpost/document";
import type { ApiOperation } from "../api.ts";

/** Where an operation is known from that the document at the vendor's origin doesn't have. */
export const KNOWN_FROM: Readonly<Record<WayOfKnowing, string>> = {
  recorded: "Known from recorded exchanges; not in the vendor's published document",
  source: "Known from the server's source; not in the vendor's published document",
  document: "Known from another document of the vendor's; not in the one that the rest is from",
};

/** The README's lines on such operations, one for each way of knowing. */
export function knownFromNotes(operations: readonly ApiOperation[]): string[] {
  return Object.entries(KNOWN_FROM).flatMap(([way, words]) => {
    const names = operations.filter(({ knownBy }) => knownBy === way).map(({ name }) => `\`${name}\``);
    return names.length === 0 ? [] : [`${words}: ${names.join(", ")}.`];
  });
}
