import { existsSync } from "node:fs";
import { SPECS_FOLDER } from "@agentpost/workspace";
import { readObject } from "./read-file.ts";

/** The address that a vendor's document came from; undefined where `source.yaml` has none that can be opened. */
export function readPage(vendor: string, specsFolder: string = SPECS_FOLDER): string | undefined {
  const file = `${specsFolder}/${vendor}/source.yaml`;
  if (!existsSync(file)) return undefined;
  const { origin } = readObject(file, `specs/${vendor}/source.yaml`);
  return typeof origin === "string" && /^https:\/\/\S+$/.test(origin) && URL.canParse(origin) ? origin : undefined;
}
