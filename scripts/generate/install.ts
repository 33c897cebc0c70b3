import { ExpectedError, pnpm, type Repository } from "@agentpost/workspace";

/** Links new packages into the workspace. */
export async function installWorkspace({ root }: Repository): Promise<void> {
  try {
    // On a build server the lockfile is frozen unless told otherwise, and a new package must get into it.
    await pnpm(["install", "--no-frozen-lockfile"], root);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ExpectedError(`New packages were written, but not linked. Run "pnpm install" by hand; it says:\n${said}`);
  }
}
