import { manifestFacts, type Repository, vendors } from "@agentpost/workspace";
import { type Bump, type Changeset, highestBump, isAtLeast, releasedAs } from "../diff-spec/index.ts";
import { tryGit } from "../git.ts";

/** What is to be said of the vendors that a branch removes, and what of it must be done first. */
export interface RemovedVendors {
  readonly notices: readonly string[];
  readonly complaints: readonly string[];
}

/** A package that is gone can't get a bump: what its users must know is told on npm, and by the facade's changeset. */
export async function removedVendors(
  { root, specsFolder }: Repository,
  changesets: readonly Changeset[],
): Promise<RemovedVendors> {
  const base = (await tryGit(root, "merge-base", "HEAD", "origin/main"))?.trim();
  if (!base) return { notices: [], complaints: [] };
  const listed = await tryGit(root, "ls-tree", "-r", "--name-only", base, "--", "specs");
  const before = [...(listed ?? "").matchAll(/^specs\/([^/]+)\/openapi\.\w+$/gm)].map(([, vendor = ""]) => vendor);
  const removed = [...new Set(before)].filter((vendor) => !vendors(specsFolder).includes(vendor));
  const notices: string[] = [];
  const complaints: string[] = [];
  for (const vendor of removed) {
    const name = `@agentpost/${vendor}`;
    const tags = await tryGit(root, "tag", "--list", `${name}@*`);
    notices.push(
      tags?.trim()
        ? `${name} is removed since origin/main, and no changeset can release that: its versions stay on npm. Once this is merged, tell its users: npm deprecate ${name} "<why, and what to use instead>"`
        : `${name} is removed since origin/main; it was never released, so that nobody must be told.`,
    );
    for (const { file, bumps } of changesets)
      if (bumps.has(name)) complaints.push(`.changeset/${file} names ${name}, which is removed; take it out there.`);
    if (await leavesFacade(root, base, vendor)) complaints.push(...(await facadeComplaints(root, vendor, changesets)));
  }
  return { notices, complaints };
}

/** Whether the facade could send by it. */
async function leavesFacade(root: string, base: string, vendor: string): Promise<boolean> {
  return (
    (await tryGit(root, "cat-file", "-e", `${base}:packages/agentpost/src/vendors/${vendor}/send.ts`)) !== undefined
  );
}

async function facadeComplaints(root: string, vendor: string, changesets: readonly Changeset[]): Promise<string[]> {
  const manifest = await tryGit(root, "show", "HEAD:packages/agentpost/package.json");
  const needed: Bump = releasedAs("major", manifestFacts(manifest).version ?? "0.0.0");
  const stated = highestBump(changesets.map(({ bumps }) => bumps.get("agentpost") ?? "none"));
  if (isAtLeast(stated, needed)) return [];
  return [`agentpost/${vendor} is gone, which breaks who imports it; agentpost needs a changeset that says ${needed}.`];
}
