import { join } from "node:path";
import { readManifest } from "@agentpost/workspace";
import type { Check } from "./check.ts";

// npm runs these of a package that it installs; `prepare` only of one that comes from git, where ours have no use either.
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** What npm reads: the versions that were released, ranges that mean something outside the workspace, no scripts. */
export const manifests: Check = async ({ consumer, packages }) => {
  const problems: string[] = [];
  const versions = new Map(packages.map(({ name, version }) => [name, version]));
  for (const { name, version } of packages) {
    const installed = await readManifest(join(consumer, "node_modules", name));
    if (installed.version !== version) problems.push(`${name} is ${installed.version}, but ${version} was released`);
    if (!/^\d+\.\d+\.\d+$/.test(version) || version === "0.0.0") problems.push(`${name} has the version ${version}`);
    if (installed.license !== "MIT") problems.push(`${name} says its licence is ${installed.license}`);
    for (const [dependency, range] of Object.entries(installed.dependencies ?? {})) {
      const ours = versions.get(dependency);
      if (ours !== undefined && range !== `^${ours}`) problems.push(`${name} asks for ${dependency}@${range}`);
      if (!/^[\^~]?\d+\.\d+\.\d+$/.test(range)) problems.push(`${name} asks for ${dependency} by "${range}"`);
    }
    for (const script of INSTALL_SCRIPTS) {
      if (installed.scripts?.[script] !== undefined) problems.push(`${name} runs a script: ${script}`);
    }
  }
  const homeless = packages.filter(({ repository }) => repository === undefined).map(({ name }) => name);
  const notes =
    homeless.length === 0 ? [] : [`npm refuses provenance of a package without \`repository\`: ${homeless.join(", ")}`];
  const shown = [...new Set(versions.values())].join(", ");
  return { summary: `${packages.length} packages at ${shown}, no install scripts`, problems, notes };
};
