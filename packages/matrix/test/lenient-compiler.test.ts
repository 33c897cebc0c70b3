import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../src/run.ts";

const MISTAKE = `
await messenger.send({ to: { vendor: "altur", agent }, text });
`;

test("the README's first example compiles without `strict`, and a mistake in it still doesn't", async () => {
  const readme = await readFile(join(ROOT, "packages/agentpost/README.md"), "utf8");
  const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const folder = temporaryFolder("lenient-compiler");
  onTestFinished(() => folder.remove());
  // As a user has it: the built declarations, since our sources themselves are written for a strict compiler.
  await mkdir(join(folder.path, "node_modules"));
  await symlink(join(ROOT, "packages/agentpost"), join(folder.path, "node_modules/agentpost"));
  const compilerOptions = {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    strict: false,
    lib: ["es2023", "es2024.string", "dom", "dom.iterable"],
    types: [],
    noEmit: true,
    skipLibCheck: true,
  };
  await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["use.ts"] }));
  const compiles = async (more: string) => {
    await writeFile(join(folder.path, "use.ts"), example + more);
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    await run(process.execPath, [tsc, "-p", folder.path], { cwd: folder.path });
  };
  await compiles("");
  await expect(compiles(MISTAKE)).rejects.toThrow("endUser");
}, 120_000);
