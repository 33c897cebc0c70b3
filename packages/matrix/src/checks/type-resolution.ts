import { finishedProviders } from "@agentpost/workspace";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import type { Check } from "./check.ts";

/**
 * arethetypeswrong, by its own profile `esm-only`: `node10` can't read `exports`, and `node16-cjs` asks for a CommonJS
 * form, which ES modules need no more since Node 20.19 gives them to `require`. Nothing else is left out.
 */
const LEFT_OUT = ["node10", "node16-cjs"];

export const typeResolution: Check = async ({ registry, packages }) => {
  const problems: string[] = [];
  let entrypoints = 0;
  for (const { name, version } of packages) {
    const tarball = await fetchTarball(registry.url, name, version);
    const options = name === "agentpost" ? { includeEntrypoints: finishedProviders() } : {};
    const result = await checkPackage(createPackageFromTarballData(tarball), options);
    if (!result.types) {
      problems.push(`${name} has no types`);
      continue;
    }
    entrypoints += Object.values(result.entrypoints).filter(({ isWildcard }) => !isWildcard).length;
    for (const problem of result.problems) if (counts(problem)) problems.push(`${name}: ${JSON.stringify(problem)}`);
  }
  return { summary: `arethetypeswrong, esm-only: ${entrypoints} entry points`, problems };
};

function counts(problem: Problem): boolean {
  const { resolutionKind = "", resolutionOption = "" } = problem as {
    resolutionKind?: string;
    resolutionOption?: string;
  };
  return !LEFT_OUT.includes(resolutionKind) && resolutionOption !== "node10";
}

async function fetchTarball(registry: string, name: string, version: string): Promise<Uint8Array> {
  const metadata = await fetch(`${registry}/${name.replace("/", "%2f")}`);
  const { versions } = (await metadata.json()) as { versions: Record<string, { dist: { tarball: string } }> };
  const tarball = versions[version]?.dist.tarball;
  if (!tarball) throw new Error(`${name}@${version} is not in the registry`);
  return new Uint8Array(await (await fetch(tarball)).arrayBuffer());
}
