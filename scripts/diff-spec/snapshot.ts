import type { VendorDocument } from "@agentpost/document";

/** A vendor at one point in time: its contract after the overlay, and the package that users have. */
export interface VendorSnapshot {
  readonly contract: VendorDocument;
  /** Every file of the package by its path in it. */
  readonly files: ReadonlyMap<string, string>;
}

/** The same vendor twice. */
export interface VendorPair {
  readonly vendor: string;
  readonly before: VendorSnapshot;
  readonly after: VendorSnapshot;
}

/** What users of a package get of it, save its version: its code, its README and its manifest. */
export function publicFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const kept = [...files].filter(([path]) => /^(?:src\/.+|README\.md|package\.json)$/.test(path)).sort();
  return new Map(kept.map(([path, text]) => [path, path === "package.json" ? withoutVersion(text) : text]));
}

function withoutVersion(manifest: string): string {
  return manifest.replace(/^ {2}"version": ".*",\n/m, "");
}

export function isSamePackage(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  const [one, other] = [publicFiles(before), publicFiles(after)];
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
