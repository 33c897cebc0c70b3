import { existsSync, readFileSync } from "node:fs";
import { firstFile, type JsonObject, readObject } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";

/** Where a vendor's document goes, and what is there now. */
export interface CurrentSpec {
  readonly documentFile: string;
  readonly recordFile: string;
  readonly document?: JsonObject;
  readonly record?: string;
}

export function readCurrentSpec(specsFolder: string, vendor: string): CurrentSpec {
  if (!/^[a-z][a-z0-9-]*$/.test(vendor)) {
    throw new ExpectedError(
      `The vendor came as "${vendor}"; expected small letters, digits and hyphens, as in "chat-captain".`,
    );
  }
  const folder = `${specsFolder}/${vendor}`;
  const name = firstFile(folder, ["openapi.yaml", "openapi.yml", "openapi.json"]);
  const recordFile = `${folder}/source.yaml`;
  return {
    documentFile: `${folder}/${name ?? "openapi.yaml"}`,
    recordFile,
    ...(name ? { document: readObject(`${folder}/${name}`, `specs/${vendor}/${name}`) } : {}),
    ...(existsSync(recordFile) ? { record: readFileSync(recordFile, "utf8") } : {}),
  };
}
