import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readDocument } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { BUILD_FOLDER, PACKAGE_FOLDER } from "../build/folders.ts";
import { buildBounded } from "../build/workspaces.ts";
import type { GenerationResult } from "../results.ts";
import { spread } from "../statistics.ts";
import { runProgram } from "./run-program.ts";

const OPERATIONS = 230;
const ROOT_CONFIG = new URL("../../../../vitest.config.ts", import.meta.url).href;

/** What the contract tests of a document of many operations take. Once, since a run takes minutes and memory doesn't jitter. */
export async function measureContractTests(): Promise<GenerationResult[]> {
  const root = `${BUILD_FOLDER}/contract-tests`;
  await rm(root, { recursive: true, force: true });
  await buildBounded(root, OPERATIONS);
  const peakFile = `${root}/peak.json`;
  await writePackage(root, peakFile);
  const vitest = `${PACKAGE_FOLDER}node_modules/vitest/vitest.mjs`;
  const main = await runProgram([vitest, "run", "--config", `${root}/vitest.config.ts`], `${root}/usage.json`);
  const { peakBytes } = JSON.parse(await readFile(peakFile, "utf8")) as { peakBytes: number };
  return [
    {
      id: "contract-tests",
      label: `agentpost: contract tests of ${OPERATIONS} operations`,
      vendors: 1,
      seconds: spread([main.seconds]),
      processorSeconds: spread([main.processorSeconds]),
      peakBytes: spread([Math.max(main.peakBytes, peakBytes)]),
    },
  ];
}

async function writePackage(root: string, peakFile: string): Promise<void> {
  const specs = `${root}/specs`;
  const files = await generatePackage(await readDocument("large", specs));
  const [path = "", generated = ""] = [...files].find(([name]) => name.startsWith("test/")) ?? [];
  // Its process isn't the one that is started, so that it says itself what it took.
  const test = `import { writeFileSync } from "node:fs";
import { afterAll } from "vitest";
${generated.replace(/\}\);\s*$/, `}, ${JSON.stringify(specs)});`)}
afterAll(() => {
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  writeFileSync(${JSON.stringify(peakFile)}, JSON.stringify({ peakBytes }));
});
`;
  const config = `import root from ${JSON.stringify(ROOT_CONFIG)};
export default {
  ...root,
  root: ${JSON.stringify(root)},
  test: { ...root.test, projects: undefined, include: ["test/**/*.test.ts"], reporters: ["dot"], maxWorkers: 1 },
};
`;
  const sources = [...files].filter(([name]) => name.startsWith("src/"));
  for (const [file, text] of [...sources, [path, test] as const, ["vitest.config.ts", config] as const]) {
    await mkdir(dirname(`${root}/${file}`), { recursive: true });
    await writeFile(`${root}/${file}`, text);
  }
}
