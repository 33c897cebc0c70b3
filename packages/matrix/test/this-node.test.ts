import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryAt, vendors } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { measure, startMocks, thisNode, writeProgram } from "../src/runtimes/index.ts";

// The program of the matrix, against what `pnpm build` has just built, on the Node that runs the tests. What npm
// delivers, and all other runtimes, are `pnpm matrix`.
test("every send, every fault and every recorded delivery of the matrix, on this Node", async () => {
  const report = fileURLToPath(new URL("../report", import.meta.url));
  await mkdir(report, { recursive: true });
  const consumer = await mkdtemp(join(report, "consumer-"));
  const mocks = await startMocks();
  try {
    // npm lays the vendors' packages beside the facade; pnpm gives them to those who name them.
    await mkdir(join(consumer, "node_modules/@agentpost"), { recursive: true });
    for (const vendor of vendors()) {
      await symlink(join(repositoryAt().packagesFolder, vendor), join(consumer, "node_modules/@agentpost", vendor));
    }
    await writeProgram(consumer);
    const { version, problems } = await measure(thisNode, mocks, consumer);
    expect({ version, problems }).toEqual({ version: process.versions.node, problems: [] });
  } finally {
    await mocks.close();
    await rm(consumer, { recursive: true, force: true });
  }
}, 180_000);
