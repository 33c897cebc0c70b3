import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, readManifest } from "@agentpost/workspace";
import { run } from "../run.ts";
import type { Check } from "./check.ts";

/** What may be handed on with an MIT package without a further word. */
const PERMISSIVE = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

/** The licences of all that a user installs, of which none may bind them; and, for the report, of all that we build with. */
export const licences: Check = async ({ consumer }) => {
  const lock = JSON.parse(await readFile(join(consumer, "node_modules/.package-lock.json"), "utf8")) as {
    packages: Record<string, { version: string; license?: string; hasInstallScript?: boolean }>;
  };
  const problems: string[] = [];
  const runtime: string[] = [];
  for (const [path, { version, license = "none", hasInstallScript }] of Object.entries(lock.packages)) {
    const name = path.replace(/^.*node_modules\//, "");
    runtime.push(`${name}@${version}: ${license}`);
    if (!PERMISSIVE.includes(license)) problems.push(`${name} is under ${license}`);
    if (hasInstallScript) problems.push(`${name} runs a script when it is installed`);
  }
  const summary = `${runtime.length} packages at run time, all permissive`;
  return { summary, problems, notes: [`At run time: ${runtime.join("; ")}`, ...(await developmentLicences())] };
};

async function developmentLicences(): Promise<string[]> {
  const { packageManager = "pnpm" } = await readManifest(ROOT);
  const { stdout } = await run("npx", ["-y", packageManager, "--recursive", "licenses", "list", "--json"], {
    cwd: ROOT,
  });
  const byLicence = JSON.parse(stdout) as Record<string, readonly { name: string }[]>;
  return Object.entries(byLicence)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([licence, packages]) => {
      const names = PERMISSIVE.includes(licence) ? "" : `: ${packages.map(({ name }) => name).join(", ")}`;
      return `Development, ${licence}: ${packages.length}${names}`;
    });
}
