import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { measure, startMocks, thisNode, writeProgram } from "../src/runtimes/index.ts";

// The program of the matrix, against what `pnpm build` has just built, on the Node that runs the tests. What npm
// delivers, and all other runtimes, are `pnpm matrix`.
test("every send and every fault of the matrix, on this Node", async () => {
  const report = fileURLToPath(new URL("../report", import.meta.url));
  await mkdir(report, { recursive: true });
  const consumer = await mkdtemp(join(report, "consumer-"));
  const mocks = await startMocks();
  try {
    await writeProgram(consumer);
    const { version, problems } = await measure(thisNode, mocks, consumer);
    expect({ version, problems }).toEqual({ version: process.versions.node, problems: [] });
  } finally {
    await mocks.close();
    await rm(consumer, { recursive: true, force: true });
  }
}, 180_000);
