import { existsSync } from "node:fs";
import { ExpectedError, SPECS_FOLDER } from "@agentpost/workspace";
import { describeJson } from "./json.ts";
import { readObject } from "./read-file.ts";

/** Whether a vendor's client has its methods in groups too: `groups: tags` in its `source.yaml`. */
export function readGroups(vendor: string, specsFolder: string = SPECS_FOLDER): "tags" | undefined {
  const file = `${specsFolder}/${vendor}/source.yaml`;
  const shown = `specs/${vendor}/source.yaml`;
  if (!existsSync(file)) return undefined;
  const { groups } = readObject(file, shown);
  if (groups === undefined || groups === "tags") return groups;
  throw new ExpectedError(`${shown} at /groups: came ${describeJson(groups)}; expected "tags", or nothing at all.`);
}
