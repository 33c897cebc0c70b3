import { existsSync, readFileSync } from "node:fs";
import { readDocument } from "@agentpost/document";
import { manifestFacts, type Repository } from "@agentpost/workspace";
import { generateVendor } from "../generate/index.ts";
import { isUnchanged } from "../git.ts";
import { type Base, baseOf } from "./base-ref.ts";
import type { VendorPair, VendorSnapshot } from "./snapshot.ts";
import { snapshotAt } from "./snapshot-at.ts";

/** A vendor, what it is compared with, and what its package is. */
export interface ComparedVendor {
  readonly vendor: string;
  readonly packageName: string;
  readonly version: string;
  readonly base: Base;
  /** Undefined where nothing changed; without a `before` where the vendor is new. */
  readonly snapshots: { readonly before?: VendorSnapshot; readonly after: VendorSnapshot } | undefined;
}

/** Reads a vendor as it was and as it would be generated from the working tree. */
export async function compareVendor(
  repository: Repository,
  vendor: string,
  since: string | undefined,
): Promise<ComparedVendor> {
  const { root, packagesFolder, specsFolder } = repository;
  const manifest = `${packagesFolder}/${vendor}/package.json`;
  const { name = `@agentpost/${vendor}`, version = "0.0.0" } = manifestFacts(
    existsSync(manifest) ? readFileSync(manifest, "utf8") : undefined,
  );
  const base = await baseOf(root, name, since);
  const compared = { vendor, packageName: name, version, base };
  if (await isUnchanged(root, base.commit, [`specs/${vendor}`, `packages/${vendor}`])) {
    return { ...compared, snapshots: undefined };
  }
  const before = await snapshotAt(root, base.commit, vendor);
  const [contract, { generated }] = [await readDocument(vendor, specsFolder), await generateVendor(repository, vendor)];
  return { ...compared, snapshots: { ...(before ? { before } : {}), after: { contract, files: generated } } };
}

/** The vendors that are on both sides. */
export function pairsOf(compared: readonly ComparedVendor[]): VendorPair[] {
  return compared.flatMap(({ vendor, snapshots }) =>
    snapshots?.before ? [{ vendor, before: snapshots.before, after: snapshots.after }] : [],
  );
}
