import { pnpmCommand, type Repository, vendors } from "@agentpost/workspace";
import {
  type Bump,
  type Changeset,
  decision,
  highestBump,
  isAtLeast,
  type JudgedVendor,
  judgeVendors,
  publishedBase,
  readChangesets,
  releasedAs,
} from "../diff-spec/index.ts";
import { tryGit } from "../git.ts";
import { removedVendors } from "./removed-vendors.ts";
import { takenStep } from "./taken-step.ts";

/** Complains of every generated package that changed for its users without a changeset that says so. Gives the exit code. */
export async function checkChangesets(repository: Repository, print: (line: string) => void): Promise<number> {
  const { root, specsFolder } = repository;
  const changesets = readChangesets(repository);
  const removed = await removedVendors(repository, changesets);
  for (const line of [...removed.notices, ...removed.complaints]) print(line);
  const checked: string[] = [];
  for (const vendor of vendors(specsFolder)) {
    if (await publishedBase(root, `@agentpost/${vendor}`)) checked.push(vendor);
  }
  if (checked.length === 0) {
    print("Changesets are not checked: this clone has neither a release nor origin/main to compare with.");
    return removed.complaints.length > 0 ? 1 : 0;
  }
  const changed = (await judgeVendors(repository, checked, undefined)).filter(({ verdict }) => verdict.bump !== "none");
  const complaints = (await Promise.all(changed.map((one) => complaint(repository, one, changesets)))).flat();
  for (const line of complaints) print(line);
  if (complaints.length === 0) {
    const names = changed.map(({ vendor }) => vendor).join(", ");
    print(names === "" ? "No generated package changed for its users." : `Changesets cover what changed: ${names}.`);
  }
  return complaints.length + removed.complaints.length > 0 ? 1 : 0;
}

async function complaint(
  repository: Repository,
  judged: JudgedVendor,
  changesets: readonly Changeset[],
): Promise<string[]> {
  const { vendor, packageName, version, base, verdict, snapshots } = judged;
  const own = changesets.filter(({ bumps }) => bumps.has(packageName));
  // What was never published can't break anybody, and its first release tells all there is.
  if (version === "0.0.0" && own.length > 0) return [];
  const counted: Changeset[] = [];
  for (const changeset of own)
    if (base.kind !== "branch" || (await isNewSince(repository, base.commit, changeset))) counted.push(changeset);

  const stated = highestBump(counted.map(({ bumps }) => bumps.get(packageName) ?? "none"));
  const given = highestBump([stated, takenStep(snapshots?.before?.files.get("package.json"), version)]);
  const needed: Bump = releasedAs(verdict.bump, version);
  if (isAtLeast(given, needed)) return [];
  const has = given === "none" ? "has no changeset" : `has a changeset that only says ${given}`;
  return [
    `${packageName} changed since ${base.name} and ${has}; it needs one that says ${needed}.`,
    `  ${decision(verdict.bump, verdict.findings)}`,
    `  Write it with: ${pnpmCommand(`spec:diff ${vendor} --write`)}`,
  ];
}

/** A changeset that was there before tells of what was there before. */
async function isNewSince({ root }: Repository, commit: string, { file }: Changeset): Promise<boolean> {
  const path = `.changeset/${file}`;
  const there = await tryGit(root, "cat-file", "-e", `${commit}:${path}`);
  return there === undefined || (await tryGit(root, "diff", "--name-only", commit, "--", path)) !== "";
}
