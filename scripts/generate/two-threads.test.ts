import { cpSync, writeFileSync } from "node:fs";
import { readDocument } from "@agentpost/document";
import { FIXTURES } from "@agentpost/generator/fixtures";
import { ExpectedError, repositoryAt, temporaryFolder } from "@agentpost/workspace";
import { expect, it, onTestFinished } from "vitest";
import { packageFiles } from "./package-files.ts";
import { onThisThread, onTwoThreads } from "./parts.ts";

function repositoryOf(...fixtures: string[]) {
  const { path, remove } = temporaryFolder("threads");
  onTestFinished(remove);
  const repository = repositoryAt(path);
  for (const name of fixtures) cpSync(`${FIXTURES}/${name}`, `${repository.specsFolder}/${name}`, { recursive: true });
  return repository;
}

it("makes the very same packages on a thread of its own, several of them at a time", async () => {
  const vendors = ["servers", "names", "directions"];
  const { specsFolder } = repositoryOf(...vendors);
  const thread = onTwoThreads();
  const contracts = await Promise.all(vendors.map((vendor) => readDocument(vendor, specsFolder)));
  const made = await Promise.all(contracts.map((contract) => packageFiles(contract, specsFolder, {}, thread)));
  const here = await Promise.all(contracts.map((contract) => packageFiles(contract, specsFolder, {}, onThisThread)));
  expect(made).toEqual(here);
  for (const files of made) expect(files.get("README.md")).toMatch(/Contract coverage: [1-9]\d* of/);
});

it("tells what is wrong with a vendor's files in the same sentence, and goes on with the next vendor", async () => {
  const { specsFolder } = repositoryOf("servers", "names");
  writeFileSync(`${specsFolder}/servers/waivers.yaml`, "waivers: [\n");
  const thread = onTwoThreads();
  const generate = async (vendor: string, parts = thread) =>
    packageFiles(await readDocument(vendor, specsFolder), specsFolder, {}, parts);
  const [there, here, next] = await Promise.allSettled([
    generate("servers"),
    generate("servers", onThisThread),
    generate("names"),
  ]);
  expect(here).toMatchObject({ status: "rejected", reason: expect.any(ExpectedError) });
  expect(there).toEqual(here);
  expect(next.status).toBe("fulfilled");
});

it("tells of a bug on the other thread with its trace", async () => {
  const broken = onTwoThreads().types({ openapi: "3.1.0" });
  await expect(broken).rejects.toMatchObject({ message: expect.any(String), stack: expect.stringContaining(".ts:") });
});
