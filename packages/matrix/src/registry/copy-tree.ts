import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT } from "@agentpost/workspace";
import { run } from "../run.ts";

/** Copies what git holds or would hold, and makes it a repository of its own, since releasing writes tags. */
export async function copyTree(destination: string): Promise<void> {
  const list = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT });
  for (const file of list.stdout.split("\0").filter((name) => name !== "")) {
    await mkdir(dirname(join(destination, file)), { recursive: true });
    // A file that git lists may have been deleted since.
    await cp(join(ROOT, file), join(destination, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  const git = (...args: string[]) => run("git", args, { cwd: destination });
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "rehearsal");
  await git("config", "user.email", "rehearsal@localhost");
  await git("config", "commit.gpgsign", "false");
  await git("config", "tag.gpgsign", "false");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "What is to be released");
}
