import { isObject, type VendorDocument } from "@agentpost/document";

/** The vendor's name as it is written. */
export function vendorTitle({ document, vendor }: VendorDocument): string {
  const { info } = document;
  const own = isObject(info) ? info["x-agentpost-vendor"] : undefined;
  return isObject(own) && typeof own["name"] === "string" ? own["name"] : vendor;
}
