import { commitOf, tryGit } from "../git.ts";

/** The commit that a package is compared with, and why that one. */
export interface Base {
  readonly commit: string;
  readonly name: string;
  readonly kind: "asked" | "release" | "branch" | "head";
}

/** What users have: the package's last release, else where the branch left `origin/main`. */
export async function publishedBase(root: string, packageName: string): Promise<Base | undefined> {
  const tags = await tryGit(root, "tag", "--list", `${packageName}@*`, "--merged", "HEAD", "--sort=-v:refname");
  const [tag] = (tags ?? "").split("\n");
  if (tag) return { commit: await commitOf(root, tag), name: tag, kind: "release" };
  const left = (await tryGit(root, "merge-base", "HEAD", "origin/main"))?.trim();
  return left ? { commit: left, name: "origin/main", kind: "branch" } : undefined;
}

/** The commit asked for, else what users have, else the last commit. */
export async function baseOf(root: string, packageName: string, since: string | undefined): Promise<Base> {
  if (since !== undefined) return { commit: await commitOf(root, since), name: since, kind: "asked" };
  const published = await publishedBase(root, packageName);
  return published ?? { commit: await commitOf(root, "HEAD"), name: "HEAD", kind: "head" };
}
