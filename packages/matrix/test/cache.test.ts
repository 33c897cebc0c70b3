import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../src/run.ts";

vi.setConfig({ testTimeout: 60_000 });

let home: string;
let registry: Server;
let downloads: number;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "agentpost-cache-"));
  await mkdir(join(home, "parcel"));
  await writeFile(join(home, "parcel/package.json"), JSON.stringify({ name: "parcel", version: "1.2.3" }));
  await run("npm", ["pack", "--pack-destination", home], { cwd: join(home, "parcel") });
  downloads = 0;
  registry = createServer(async (request, response) => {
    const { port } = registry.address() as AddressInfo;
    if (request.url === "/parcel") {
      const dist = { tarball: `http://127.0.0.1:${port}/parcel.tgz` };
      const versions = { "1.2.3": { name: "parcel", version: "1.2.3", dist } };
      return response.end(JSON.stringify({ name: "parcel", "dist-tags": { latest: "1.2.3" }, versions }));
    }
    if (request.url !== "/parcel.tgz") return response.writeHead(404).end("{}");
    downloads += 1;
    response.end(await readFile(join(home, "parcel-1.2.3.tgz")));
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  const { port } = registry.address() as AddressInfo;
  await writeFile(join(home, ".npmrc"), `registry=http://user:secret@127.0.0.1:${port}/\nupdate-notifier=false\n`);
  vi.stubEnv("HOME", home);
  vi.stubEnv("XDG_CACHE_HOME", join(home, "cache"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await new Promise<void>((resolve) => {
    registry.close(() => resolve());
    registry.closeAllConnections();
  });
  await rm(home, { recursive: true });
});

/** As another run would, which remembers nothing of this one. */
async function anotherRun() {
  vi.resetModules();
  return await import("../src/cache.ts");
}

test("a package is installed once for all runs, also for two at the same time", async () => {
  const [first, second] = [await anotherRun(), await anotherRun()];
  const [one, same, other] = await Promise.all([
    first.cached("parcel", "1.2.3"),
    first.cached("parcel", "1.2.3"),
    second.cached("parcel", "1.2.3"),
  ]);
  expect([same, other]).toEqual([one, one]);
  expect(JSON.parse(await readFile(join(one.folder, "package.json"), "utf8"))).toMatchObject({ version: "1.2.3" });
  const before = downloads;
  expect(before).toBeLessThanOrEqual(2);
  await (await anotherRun()).cached("parcel", "1.2.3");
  expect(downloads).toBe(before);
  expect(await readdir(join(home, "cache/agentpost-matrix"))).toEqual(["parcel@1.2.3"]);
});

test("the newest version takes the place of its own, and not that of a range", async () => {
  const { version } = await (await anotherRun()).cached("parcel", "latest");
  expect(version).toBe("1.2.3");
  expect(await readdir(join(home, "cache/agentpost-matrix"))).toEqual(["parcel@1.2.3"]);
});

test.each([
  ["parcel", "9.9.9", /No matching version found for parcel@9\.9\.9/],
  ["nothing", "1.0.0", /404 Not Found/],
])("%s@%s, which the registry hasn't, is not reached, and nothing of it stays", async (name, version, reason) => {
  const { cached } = await anotherRun();
  const error: Error = await cached(name, version).catch((thrown) => thrown);
  expect(error.constructor.name).toBe("NotReached");
  expect(error.message).toMatch(reason);
  expect(error.message).not.toContain("secret");
  expect(await readdir(join(home, "cache/agentpost-matrix"))).toEqual([]);
});

test("a registry that is down is not reached either", async () => {
  await writeFile(join(home, ".npmrc"), "registry=http://127.0.0.2:4/\nupdate-notifier=false\n");
  const { cached } = await anotherRun();
  await expect(cached("parcel", "1.2.3")).rejects.toThrow(/npm can't deliver parcel@1\.2\.3 here: .*ECONNREFUSED/);
});
