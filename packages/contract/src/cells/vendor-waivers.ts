import { existsSync } from "node:fs";
import { readObject } from "../../../../scripts/document/read-file.ts";
import { SPECS_FOLDER } from "../../../../scripts/document/vendors.ts";
import { readWaivers, type Waiver } from "./waivers.ts";

/** The waivers of a vendor, in `waivers.yaml` beside its document; most need none. */
export function vendorWaivers(vendor: string, specsFolder: string = SPECS_FOLDER): Waiver[] {
  const file = `${specsFolder}/${vendor}/waivers.yaml`;
  const shown = `specs/${vendor}/waivers.yaml`;
  return existsSync(file) ? readWaivers(readObject(file, shown), shown) : [];
}
