import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { chosenVendors, type Repository, temporaryFolder } from "@agentpost/workspace";
import { type FetchLimits, originOf } from "../import-spec/index.ts";
import { writeTogether } from "../write-files.ts";
import { refreshApart } from "./apart.ts";
import type { RefreshAnswer } from "./refresh-vendor.ts";

export interface RefreshSettings {
  readonly print: (line: string) => void;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly limits?: FetchLimits;
  /** How long one vendor may take. Default: 3 minutes. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 180_000;

/**
 * Imports every spec anew from the address it came from. A vendor of whom that fails in any way, or whose new document
 * couldn't be linted or generated, keeps the spec that it had, and the others go on.
 */
export async function runRefresh(
  repository: Repository,
  asked: readonly string[],
  settings: RefreshSettings,
): Promise<number> {
  const { print } = settings;
  const { specsFolder } = repository;
  const failures: string[] = [];
  for (const vendor of chosenVendors(repository, asked)) {
    const record = `${specsFolder}/${vendor}/source.yaml`;
    const origin = existsSync(record) ? originOf(readFileSync(record, "utf8")) : undefined;
    if (origin === undefined || !/^https?:\/\//.test(origin)) {
      print(`${vendor}: has no address to be fetched from`);
      continue;
    }
    const answer = await refresh(`${specsFolder}/${vendor}`, vendor, origin, settings);
    if ("failure" in answer) {
      failures.push(`${vendor}: ${answer.failure}`);
      print(`${vendor}: failed`);
    } else for (const line of answer.lines) print(line);
  }
  for (const failure of failures) print(failure);
  return failures.length > 0 ? 1 : 0;
}

/** Works on a copy, which takes the folder's place only as a whole. */
async function refresh(
  folder: string,
  vendor: string,
  origin: string,
  { today, limits, timeoutMs = TIMEOUT_MS }: RefreshSettings,
): Promise<RefreshAnswer> {
  const copy = temporaryFolder("refresh");
  try {
    cpSync(folder, `${copy.path}/${vendor}`, { recursive: true });
    const request = { specsFolder: copy.path, vendor, origin, today, ...(limits && { limits }) };
    const answer = await refreshApart(request, timeoutMs);
    if ("changed" in answer && answer.changed) writeTogether(filesOf(`${copy.path}/${vendor}`, folder));
    return answer;
  } finally {
    copy.remove();
  }
}

function filesOf(from: string, to: string): Map<string, string> {
  return new Map(readdirSync(from).map((name) => [`${to}/${name}`, readFileSync(`${from}/${name}`, "utf8")]));
}
