import { existsSync } from "node:fs";
import { readObject } from "@agentpost/document";
import { SPECS_FOLDER } from "@agentpost/workspace";
import { readWaivers, type Waiver } from "./waivers.ts";

/** The waivers of a vendor, in `waivers.yaml` beside its document; most need none. */
export function vendorWaivers(vendor: string, specsFolder: string = SPECS_FOLDER): Waiver[] {
  const file = `${specsFolder}/${vendor}/waivers.yaml`;
  const shown = `specs/${vendor}/waivers.yaml`;
  return existsSync(file) ? readWaivers(readObject(file, shown), shown) : [];
}
