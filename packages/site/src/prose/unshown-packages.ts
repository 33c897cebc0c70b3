import type { Template } from "../written-pages.ts";
import type { SourceDocument, SourceDocuments } from "./documents.ts";
import type { FilledPage } from "./fill-page.ts";

/** A page for each package whose README no page shows yet, so that a new one is on the site from its first day. */
export function unshownPackages(pages: readonly FilledPage[], documents: SourceDocuments): Template[] {
  const shown = new Set(pages.flatMap(({ pieces }) => pieces.map(({ from }) => from?.id)));
  return [...documents.values()]
    .filter((document): document is SourceDocument & { packageName: string } => document.packageName !== undefined)
    .filter(({ id }) => !shown.has(id))
    .map(({ id, packageName }) => ({
      path: `packages/${id}`,
      markdown: `---\ntitle: "${packageName}"\n---\n\n# ${packageName}\n\n<!-- readme ${id} -->`,
    }));
}
