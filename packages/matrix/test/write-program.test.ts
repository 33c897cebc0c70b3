import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryAt } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import { writeProgram } from "../src/runtimes/index.ts";

test("the program tries each vendor that the facade can send with, and none that has only its own package", async () => {
  const root = await mkdtemp(join(tmpdir(), "agentpost-program-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const vendor of ["acme", "parcel-post"]) await mkdir(join(root, "specs", vendor), { recursive: true });
  await mkdir(join(root, "packages/agentpost/src/vendors/parcel-post"), { recursive: true });
  await writeFile(join(root, "packages/agentpost/src/vendors/parcel-post/send.ts"), "export const parcelPost = {};\n");
  await writeProgram(join(root, "consumer"), repositoryAt(root), []);
  expect(await readFile(join(root, "consumer/vendors.js"), "utf8")).toBe(
    'export { parcelPost as "parcel-post" } from "agentpost/parcel-post";\n',
  );
});

test("it verifies with the receiver of each vendor that has recorded deliveries and signs them", async () => {
  const consumer = await mkdtemp(join(tmpdir(), "agentpost-program-"));
  onTestFinished(() => rm(consumer, { recursive: true, force: true }));
  await writeProgram(consumer, repositoryAt(), ["altur", "vida"]);
  expect(await readFile(join(consumer, "receivers.js"), "utf8")).toBe(
    'export { verifyWebhook as "altur" } from "@agentpost/altur/webhooks";\n',
  );
});
