import { mkdir, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { REPORT_FOLDER } from "../build/folders.ts";
import type { Results } from "../results.ts";
import { htmlReport } from "./html.ts";

/** Writes the page, and the numbers beside it; returns where the page is. */
export async function writeReport(results: Results): Promise<string> {
  await mkdir(REPORT_FOLDER, { recursive: true });
  await writeFile(`${REPORT_FOLDER}/results.json`, `${JSON.stringify(results, undefined, 2)}\n`);
  const page = `${REPORT_FOLDER}/index.html`;
  await writeFile(page, htmlReport(results));
  return relative(process.cwd(), page);
}
