import { readGroups, readPage, type VendorDocument } from "@agentpost/document";
import type { Kept } from "@agentpost/generator";

/**
 * The files of a vendor's package. The generator and the contract suite read a document each in its own way, and know
 * nothing of one another; the README's number of cells and the samples of answers go from one to the other here.
 */
export async function packageFiles(
  contract: VendorDocument,
  specsFolder: string,
  kept: Kept = {},
): Promise<Map<string, string>> {
  // Loaded late, since most runs find that nothing is to be generated.
  const [{ generatePackage }, { cellsOf, countCells, vendorWaivers }, { sampleAnswers }] = await Promise.all([
    import("@agentpost/generator"),
    import("@agentpost/contract/cells"),
    import("@agentpost/contract/sample-answers"),
  ]);
  const samplesOf = sampleAnswers(contract.document);
  return generatePackage(contract, {
    ...kept,
    sampleAnswers: ({ method, path }) => samplesOf(method, path),
    groups: readGroups(contract.vendor, specsFolder),
    page: readPage(contract.vendor, specsFolder),
    countCells: (nameOf) => countCells(cellsOf(contract.document, nameOf), vendorWaivers(contract.vendor, specsFolder)),
  });
}
