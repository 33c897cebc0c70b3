import { existsSync, readFileSync } from "node:fs";
import { readDocument } from "@agentpost/document";
import type { Repository } from "@agentpost/workspace";
import { generateVendor } from "../generate/index.ts";
import { isUnchanged } from "../git.ts";
import { type Base, baseOf } from "./base-ref.ts";
import type { VendorPair, VendorState } from "./state.ts";
import { vendorAt } from "./vendor-at.ts";

/** A vendor, what it is compared with, and what its package is. */
export interface ComparedVendor {
  readonly vendor: string;
  readonly packageName: string;
  readonly version: string;
  readonly base: Base;
  /** Undefined where nothing changed; without a `before` where the vendor is new. */
  readonly states: { readonly before?: VendorState; readonly after: VendorState } | undefined;
}

/** Reads a vendor as it was and as it would be generated from the working tree. */
export async function compareVendor(
  repository: Repository,
  vendor: string,
  since: string | undefined,
): Promise<ComparedVendor> {
  const { root, packagesFolder, specsFolder } = repository;
  const manifest = `${packagesFolder}/${vendor}/package.json`;
  const { name = `@agentpost/${vendor}`, version = "0.0.0" } = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, "utf8")) as { name?: string; version?: string })
    : {};
  const base = await baseOf(root, name, since);
  const compared = { vendor, packageName: name, version, base };
  if (await isUnchanged(root, base.commit, [`specs/${vendor}`, `packages/${vendor}`])) {
    return { ...compared, states: undefined };
  }
  const before = await vendorAt(root, base.commit, vendor);
  const [contract, { generated }] = [await readDocument(vendor, specsFolder), await generateVendor(repository, vendor)];
  return { ...compared, states: { ...(before ? { before } : {}), after: { contract, files: generated } } };
}

/** The vendors that are on both sides. */
export function pairsOf(compared: readonly ComparedVendor[]): VendorPair[] {
  return compared.flatMap(({ vendor, states }) =>
    states?.before ? [{ vendor, before: states.before, after: states.after }] : [],
  );
}
