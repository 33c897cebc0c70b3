import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type PrismMock, startPrism } from "@agentpost/contract";
import { readDocument } from "@agentpost/document";
import { sampleMessage } from "@agentpost/example/messages";
import { clientOperations } from "@agentpost/generator";
import {
  finishedProviders,
  pnpm,
  providerName,
  publishedPackages,
  repositoryAt,
  temporaryFolder,
  vendors,
} from "@agentpost/workspace";
import { afterAll, beforeAll, expect, test } from "vitest";

// What a user gets: the packed packages, installed by npm into an empty folder outside the workspace.
const run = promisify(execFile);
const root = new URL("..", import.meta.url).pathname;
const tsc = join(root, "node_modules/typescript/bin/tsc");

const { path: folder, remove } = temporaryFolder("packed");
let packed: string[];

beforeAll(async () => {
  packed = await pack(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packed.map((file) => `./${file}`)], {
    cwd: folder,
  });
}, 180_000);

afterAll(remove);

async function pack(destination: string): Promise<string[]> {
  const names = await readdir(join(root, "packages"));
  for (const name of names) {
    const manifest = JSON.parse(await readFile(join(root, "packages", name, "package.json"), "utf8"));
    if (!manifest.private) await pnpm(["pack", "--pack-destination", destination], join(root, "packages", name));
  }
  return (await readdir(destination)).filter((file) => file.endsWith(".tgz"));
}

test("packs the transport, the facade, a package a vendor and the others, with nothing but what a user needs", async () => {
  const published = await publishedPackages(root);
  expect(published.map(({ name }) => name)).toEqual(expect.arrayContaining(vendors().map((id) => `@agentpost/${id}`)));
  expect(packed).toHaveLength(published.length);
  for (const file of packed) {
    const { stdout } = await run("tar", ["tzf", join(folder, file)]);
    const strangers = stdout
      .split("\n")
      .filter((path) => !/^(package\/(dist|src)\/.+|package\/(package\.json|README\.md|LICENSE)|)$/.test(path));
    expect(strangers).toEqual([]);
    expect(stdout).toContain("package/LICENSE");
    expect(stdout).toContain("package/README.md");
  }
});

test("each vendor's client sends to its mock", async () => {
  for (const vendor of finishedProviders(repositoryAt())) {
    const mock: PrismMock = await startPrism({ vendor });
    try {
      await writeFile(join(folder, `${vendor}.mjs`), await program(vendor, mock.url));
      const { stdout, stderr } = await run("node", [`${vendor}.mjs`], { cwd: folder });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toMatchObject({ isSuccess: true, ok: true, sent: vendor });
    } finally {
      await mock.close();
    }
  }
}, 60_000);

/** The vendor's own client, its safe form, and the facade, in one program. */
async function program(vendor: string, baseUrl: string): Promise<string> {
  const { pascal } = clientOperations(await readDocument(vendor));
  const { credentials, to, text, send, input } = sampleMessage(vendor);
  return `
    import { create${pascal} } from "@agentpost/${vendor}";
    import { createMessenger } from "agentpost";
    import { ${providerName(vendor)} as provider } from "agentpost/${vendor}";
    const settings = ${JSON.stringify({ baseUrl, ...credentials })};
    const api = create${pascal}(settings);
    const input = ${JSON.stringify(input)};
    const { status } = await api.${send}(input);
    const { ok } = await api.safe.${send}(input);
    const sent = await createMessenger([provider(settings)]).send(${JSON.stringify({ to, text })});
    console.log(JSON.stringify({ isSuccess: status >= 200 && status < 300, ok, sent: sent.vendor }));
  `;
}

test("compiles what a vendor can do, and refuses what it can't, for a user of the packed facade", async () => {
  const consumer = join(folder, "consumer");
  await mkdir(consumer);
  await cp(join(root, "packages/agentpost/test/types.ts"), join(consumer, "types.ts"));
  const options = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  };
  await writeFile(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
  const { stdout } = await run("node", [tsc, "-p", consumer], { cwd: consumer }).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
}, 60_000);
