import { camelCase } from "../generator/read/identifier.ts";

/** What the facade calls a vendor's provider: the vendor's id, without the hyphens that no name can have. */
export function providerName(vendor: string): string {
  return camelCase(vendor);
}
