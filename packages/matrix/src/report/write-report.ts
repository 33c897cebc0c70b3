import { mkdir, rename, writeFile } from "node:fs/promises";
import { runNote } from "@agentpost/workspace";
import type { Row } from "../row.ts";
import { html } from "./html.ts";

/**
 * Writes the page into a folder, and resolves to the name of its file. That of a part, for which the options are named that
 * left targets out, leaves the one of the whole alone.
 */
export async function writeReport(folder: string, rows: readonly Row[], part: string | undefined): Promise<string> {
  const file = part === undefined ? "matrix.html" : "matrix-part.html";
  const temporary = `${folder}/${file}.${process.pid}.tmp`;
  await mkdir(folder, { recursive: true });
  await writeFile(temporary, html(rows, { note: await runNote(new Date()), part }));
  await rename(temporary, `${folder}/${file}`);
  return file;
}
