import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Manifest } from "@agentpost/workspace";
import { afterEach, beforeEach, expect, test } from "vitest";
import { files } from "../src/checks/files.ts";
import { manifests } from "../src/checks/manifests.ts";
import { packaging } from "../src/checks/packaging.ts";
import { sideEffects } from "../src/checks/side-effects.ts";
import type { Delivery } from "../src/registry/deliver.ts";

// What npm could deliver if something went wrong: each check names the fault.
let consumer: string;

const manifest = {
  name: "@agentpost/parcel",
  version: "0.1.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  files: ["dist"],
  dependencies: {} as Record<string, string>,
  engines: { node: ">=20.19" },
  repository: { type: "git", url: "git+https://github.com/example/example.git" },
};

beforeEach(async () => {
  consumer = await mkdtemp(join(tmpdir(), "agentpost-checks-"));
  await write("dist/index.js", "export const parcel = 1;\n");
  await write("dist/index.d.ts", "export declare const parcel = 1;\n");
  await write("README.md", "# parcel\n");
  await write("LICENSE", "MIT\n");
});

afterEach(() => rm(consumer, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  const file = join(consumer, "node_modules/@agentpost/parcel", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function delivered(changes: object = {}): Promise<Delivery> {
  await write("package.json", JSON.stringify({ ...manifest, ...changes }));
  return { consumer, packages: [manifest as Manifest] } as unknown as Delivery;
}

test("a sound package passes", async () => {
  const delivery = await delivered();
  for (const check of [manifests, files, packaging]) expect((await check(delivery)).problems).toEqual([]);
});

test("a version that isn't the released one, a range of the workspace and a script are named", async () => {
  const delivery = await delivered({
    version: "0.0.0",
    dependencies: { "@agentpost/transport": "workspace:^" },
    scripts: { postinstall: "node steal.js" },
  });
  expect((await manifests(delivery)).problems).toEqual([
    "@agentpost/parcel is 0.0.0, but 0.1.0 was released",
    '@agentpost/parcel asks for @agentpost/transport by "workspace:^"',
    "@agentpost/parcel runs a script: postinstall",
  ]);
});

test("a file that nobody needs is named", async () => {
  await write("dist/index.test.js", "");
  await write(".env", "SECRET=1\n");
  const { problems } = await files(await delivered());
  expect([...problems].sort()).toEqual([
    "@agentpost/parcel delivers .env",
    "@agentpost/parcel delivers dist/index.test.js",
  ]);
});

test("an entry point that leads nowhere is named", async () => {
  const { problems } = await packaging(await delivered({ exports: { ".": "./dist/gone.js" } }));
  expect(problems.join()).toContain("gone.js");
});

test("a module that acts when it is imported is named, whatever the package says of itself", async () => {
  await write("dist/index.js", `globalThis.parcel = [${"Math.random(), ".repeat(50)}];\n`);
  const { problems } = await sideEffects(await delivered());
  expect(problems).toEqual([expect.stringContaining('import "@agentpost/parcel" alone leaves in a bundle')]);
});
