import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ExpectedError } from "@agentpost/workspace";

const run = promisify(execFile);

/** What git prints; undefined where it fails. */
export async function tryGit(root: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run("git", args, { cwd: root, maxBuffer: 1 << 29 });
    return stdout;
  } catch {
    return undefined;
  }
}

/** The commit that a name stands for. */
export async function commitOf(root: string, ref: string): Promise<string> {
  const commit = await tryGit(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  if (commit === undefined) throw new ExpectedError(`git knows no commit "${ref}"; name a branch, a tag or a commit.`);
  return commit.trim();
}

/** The files of some folders at a commit, by their paths from the root. */
export async function filesAt(
  root: string,
  commit: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const listed = await tryGit(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", ...folders);
  const paths = (listed ?? "").split("\0").filter(Boolean);
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, (await tryGit(root, "show", `${commit}:${path}`)) ?? "");
  return files;
}

/** True where nothing in these folders differs from a commit, files that git doesn't know yet included. */
export async function isUnchanged(root: string, commit: string, folders: readonly string[]): Promise<boolean> {
  const [changed, unknown] = await Promise.all([
    tryGit(root, "diff", "--name-only", commit, "--", ...folders),
    tryGit(root, "ls-files", "--others", "--exclude-standard", "--", ...folders),
  ]);
  return changed === "" && unknown === "";
}
