import { readGroups, type VendorDocument } from "@agentpost/document";
import type { Kept } from "@agentpost/generator";

/**
 * The files of a vendor's package. The generator and the contract suite read a document each in its own way, and know
 * nothing of one another; the README's number of cells goes from one to the other here.
 */
export async function packageFiles(
  contract: VendorDocument,
  specsFolder: string,
  kept: Kept = {},
): Promise<Map<string, string>> {
  // Loaded late, since most runs find that nothing is to be generated.
  const [{ generatePackage }, { cellsOf, countCells, vendorWaivers }] = await Promise.all([
    import("@agentpost/generator"),
    import("@agentpost/contract/cells"),
  ]);
  return generatePackage(contract, {
    ...kept,
    groups: readGroups(contract.vendor, specsFolder),
    countCells: (nameOf) => countCells(cellsOf(contract.document, nameOf), vendorWaivers(contract.vendor, specsFolder)),
  });
}
