import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "./root.ts";

/** When and of which commit a report is: `2026-11-26 19:14 UTC, commit 1a93059b2c4d`, and whether files differ from it. */
export async function runNote(when: Date, root: string = ROOT): Promise<string> {
  const date = `${when.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  // Of all names that a commit may have, its own: tags are excluded.
  const args = ["describe", "--always", "--abbrev=12", "--exclude=*", "--dirty= with changes"];
  try {
    const { stdout } = await promisify(execFile)("git", args, { cwd: root });
    return `${date}, commit ${stdout.trim()}`;
  } catch {
    return `${date}, outside of git`;
  }
}
