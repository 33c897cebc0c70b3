import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, temporaryFolder } from "@agentpost/workspace";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { type CachedPackage, cached } from "../src/cache.ts";
import { NotReached } from "../src/row.ts";
import { run } from "../src/run.ts";

const MATCHERS = `
declare const desk: object;
expect.extend(matchers);
expect(desk).toHaveSent({ text: "Hello" });
expect(desk).not.toHaveSentTimes(1);
// @ts-expect-error A text is no number of times.
expect(desk).toHaveSentTimes("1");
`;

interface JestTypes {
  readonly name: string;
  readonly version: string;
  /** What tells it from the other in the README. */
  readonly declares: string;
  /** What a test begins with. */
  readonly start: string;
}

const types: readonly JestTypes[] = [
  { name: "@types/jest", version: "30.0.0", declares: "namespace jest", start: '/// <reference types="jest" />\n' },
  {
    name: "@jest/globals",
    version: "30.5.2",
    declares: 'module "expect"',
    start: 'import { expect } from "@jest/globals";\n',
  },
];
let samples: readonly string[] = [];
beforeAll(async () => {
  const readme = await readFile(join(ROOT, "packages/agentpost/README.md"), "utf8");
  samples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
});

test.each(types)(
  "the README's lines for $name give its matchers their types",
  async ({ name, version, declares, start }) => {
    const jest = await reached(name, version);
    if (!jest) return;
    const folder = temporaryFolder("jest-types");
    onTestFinished(() => folder.remove());
    await cp(join(jest.folder, "../.."), join(folder.path, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await symlink(join(ROOT, "packages/agentpost"), join(folder.path, "node_modules/agentpost"));
    const sample = samples.find((code) => code.includes(declares));
    const use = `import { matchers } from "agentpost/testing";\n`;
    const compiles = async (declaration: string) => {
      await writeFile(join(folder.path, "use.ts"), `${start}${use}${declaration}${MATCHERS}`);
      await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder.path], {
        cwd: folder.path,
      });
    };
    const compilerOptions = {
      target: "es2022",
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      lib: ["es2023", "es2024.string", "dom", "dom.iterable"],
      noEmit: true,
      skipLibCheck: true,
      types: [],
      customConditions: ["@agentpost/source"],
      allowImportingTsExtensions: true,
    };
    await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["use.ts"] }));
    await writeFile(join(folder.path, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await compiles(sample ?? "");
    await expect(compiles("")).rejects.toThrow("toHaveSent");
  },
  240_000,
);

/** Undefined, with a note, where npm can't deliver it here. */
async function reached(name: string, version: string): Promise<CachedPackage | undefined> {
  try {
    return await cached(name, version);
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    console.warn(`Skipped, the types of ${name}: ${error.message}`);
    return undefined;
  }
}
