import { chosenVendors, ExpectedError, type Repository } from "@agentpost/workspace";
import { type FetchLimits, importSpec, originOf, readCurrentSpec, reportLines } from "../import-spec/index.ts";

export interface RefreshSettings {
  readonly print: (line: string) => void;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly limits?: FetchLimits;
}

/** Imports every spec anew from the address it came from. What fails leaves its spec as it was, and the others go on. */
export async function runRefresh(
  repository: Repository,
  asked: readonly string[],
  settings: RefreshSettings,
): Promise<number> {
  const { print, ...request } = settings;
  const { specsFolder } = repository;
  const failures: string[] = [];
  for (const vendor of chosenVendors(repository, asked)) {
    const origin = originOf(readCurrentSpec(specsFolder, vendor).record);
    if (origin === undefined || !/^https?:\/\//.test(origin)) {
      print(`${vendor}: has no address to be fetched from`);
      continue;
    }
    try {
      const common = { ...request, specsFolder, vendor, source: origin, force: false, dryRun: false };
      for (const line of reportLines(await importSpec({ ...common, progress: () => {} }), { dryRun: false }))
        print(line);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failures.push(`${vendor}: ${error.message}`);
      print(`${vendor}: failed`);
    }
  }
  for (const failure of failures) print(failure);
  return failures.length > 0 ? 1 : 0;
}
