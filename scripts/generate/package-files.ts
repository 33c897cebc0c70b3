import { readGroups, readPage, type VendorDocument } from "@agentpost/document";
import type { Kept } from "@agentpost/generator";
import { onThisThread, type Parts } from "./parts.ts";

/**
 * The files of a vendor's package. The generator and the contract suite read a document each in its own way, and know
 * nothing of one another; the README's number of cells and the samples of answers go from one to the other here.
 */
export async function packageFiles(
  contract: VendorDocument,
  specsFolder: string,
  kept: Kept = {},
  parts: Parts = onThisThread,
): Promise<Map<string, string>> {
  const { vendor, document } = contract;
  // Loaded late, since most runs find that nothing is to be generated.
  const { generatePackage } = await import("@agentpost/generator");
  return generatePackage(contract, {
    ...kept,
    groups: readGroups(vendor, specsFolder),
    page: readPage(vendor, specsFolder),
    renderTypes: parts.types,
    askSuite: (names) => parts.facts({ vendor, specsFolder, document, names }),
  });
}
