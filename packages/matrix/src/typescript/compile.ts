import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { type CachedPackage, cached } from "../cache.ts";
import type { Finding } from "../row.ts";
import { run } from "../run.ts";
import { pinned, type Versioned } from "../versions.ts";
import { combinations } from "./combinations.ts";

/** Compiles a user's sources with one version, set up in every way. */
export async function compile(version: Versioned, sources: string): Promise<Finding> {
  const compiler = await typeScript(version);
  const limit = pLimit(availableParallelism());
  const found = await limit.map(combinations, async ({ name, options }) => {
    const errors = await errorsOf(join(compiler.folder, "bin/tsc"), options, sources);
    return errors === "" ? [] : [{ name, errors }];
  });
  const failed = found.flat();
  // What is wrong is mostly wrong however TypeScript is set up, and is then told once.
  const problems = [...new Set(failed.map(({ errors }) => errors))].map((errors) => {
    const names = failed.filter((each) => each.errors === errors).map(({ name }) => name);
    return `${names.length === combinations.length ? "however it is set up" : names.join("; ")}: ${errors}`;
  });
  const passed = combinations.length - failed.length;
  return { version: compiler.version, smoke: `${passed} of ${combinations.length}`, problems, notes: [] };
}

export function typeScript(version: Versioned): Promise<CachedPackage> {
  return cached("typescript", pinned(version));
}

async function errorsOf(tsc: string, compilerOptions: object, sources: string): Promise<string> {
  const folder = await mkdtemp(join(sources, "config-"));
  try {
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["../*.ts"] }));
    await run(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { cwd: sources });
    return "";
  } catch (error) {
    // The first line says which command failed, and each that follows is an error of the compiler's.
    return (error as Error).message.split("\n").slice(1, 6).join("\n");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
