import { type JsonObject, publishedNotes, withAdded } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";

/** What an import means for the operations of added.yaml, which it never touches. */
export interface BesideAdded {
  readonly notes: readonly string[];
  /** Why the two don't go together; the spec had better stay as it is until a person has seen to it. */
  readonly refusals: readonly string[];
}

/** Holds a new document, and all that the vendor offers beside it, against the added.yaml that it will be merged with. */
export function besideAdded(
  document: JsonObject,
  offered: readonly string[],
  vendor: string,
  specsFolder: string,
): BesideAdded {
  try {
    const { published, added } = withAdded(document, vendor, specsFolder);
    const places = new Set(offered.map(withoutNames));
    // What was found in another document of the vendor's is no news there.
    const news = added.filter(({ shown, how }) => how !== "document" && places.has(withoutNames(shown)));
    const pick = ({ shown }: { shown: string }) =>
      `specs/${vendor}/added.yaml's ${shown} is now published by the vendor: take it into \`operations\` of source.yaml, and remove it there.`;
    return { notes: [...publishedNotes(vendor, published), ...news.map(pick)], refusals: [] };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { notes: [], refusals: [error.message] };
  }
}

/** Two paths that differ in the names of their parameters are one path. */
function withoutNames(operation: string): string {
  return operation.replace(/\{[^}]*\}/g, "{}");
}
