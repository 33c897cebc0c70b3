import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { FIXTURES } from "@agentpost/generator/fixtures";
import { type Repository, repositoryAt } from "@agentpost/workspace";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runGenerate } from "./run-generate.ts";

let repository: Repository;
let installs: number;

beforeEach(() => {
  repository = repositoryAt(mkdtempSync(`${tmpdir()}/agentpost-`));
  installs = 0;
  for (const name of ["servers", "names"])
    cpSync(`${FIXTURES}/${name}`, `${repository.specsFolder}/${name}`, { recursive: true });
});

afterEach(() => {
  rmSync(repository.root, { recursive: true });
});

async function run(asked: readonly string[] = [], check = false): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const install = async () => {
    installs++;
  };
  return { code: await runGenerate(repository, asked, { check, install, print: (line) => lines.push(line) }), lines };
}

function put(path: string, contents: string): void {
  const file = `${repository.root}/${path}`;
  mkdirSync(file.slice(0, file.lastIndexOf("/")), { recursive: true });
  writeFileSync(file, contents);
}

function edit(path: string, change: (contents: string) => string): void {
  put(path, change(readFileSync(`${repository.root}/${path}`, "utf8")));
}

describe("generate", () => {
  it("writes every vendor's package, and links new ones once", async () => {
    expect(await run()).toEqual({ code: 0, lines: ["names: 18 files written", "servers: 18 files written"] });
    expect(installs).toBe(1);
  });

  it("touches only what changed", async () => {
    await run();
    const file = `${repository.packagesFolder}/servers/src/client.gen.ts`;
    const { mtimeMs } = statSync(file);
    edit("packages/servers/README.md", (contents) => `${contents}mine\n`);
    expect((await run(["servers"])).lines).toEqual(["servers: 1 file written, 17 unchanged"]);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    expect(installs).toBe(1);
  });

  it("removes generated files that are no longer generated, and leaves what is not its own", async () => {
    await run(["servers"]);
    for (const path of ["src/old.gen.ts", "CHANGELOG.md", "dist/index.js", ".turbo/log"])
      put(`packages/servers/${path}`, "");
    expect((await run(["servers"])).lines).toEqual(["servers: 1 file removed, 18 unchanged"]);
    expect(existsSync(`${repository.packagesFolder}/servers/src/old.gen.ts`)).toBe(false);
    for (const path of ["CHANGELOG.md", "dist/index.js", ".turbo/log"]) {
      expect(existsSync(`${repository.packagesFolder}/servers/${path}`)).toBe(true);
    }
  });

  it("tells of an unknown vendor and names the known ones", async () => {
    await expect(run(["serves"])).rejects.toThrow('No vendor is called "serves"; the known ones are names, servers.');
  });

  it("goes through where the vendor has come to publish what is added, and asks a person in a check to remove it", async () => {
    cpSync(`${FIXTURES}/added`, `${repository.specsFolder}/added`, { recursive: true });
    edit("specs/added/openapi.yaml", (contents) =>
      contents.replace(
        /^paths:\n/m,
        '$&  /messages/{name}: { get: { responses: { "204": { description: Done. } } } }\n',
      ),
    );
    const note = "specs/added/added.yaml's GET /messages/{id} is now published by the vendor: remove it there.";
    expect(await run(["added"])).toEqual({ code: 0, lines: ["added: 18 files written", note] });
    for (const _ of ["the first", "once more"]) expect(await run(["added"], true)).toEqual({ code: 1, lines: [note] });
  });

  it("goes on to the other vendors where one can't be generated", async () => {
    edit("specs/names/openapi.yaml", (contents) => contents.replace("/call:", "call:"));
    const { code, lines } = await run();
    expect(code).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      "names: failed",
      "servers: 18 files written",
      expect.stringContaining("/paths/call: a path must begin"),
    ]);
  });
});

describe("generate --check", () => {
  beforeEach(async () => {
    await run();
  });

  it("is content with what was generated, also after a release", async () => {
    edit("packages/servers/package.json", (contents) => contents.replace('"version": "0.0.0"', '"version": "1.2.3"'));
    put("packages/servers/CHANGELOG.md", "1.2.3");
    put("packages/servers/node_modules/a/index.js", "");
    expect(await run([], true)).toEqual({ code: 0, lines: ["As generated: names, servers."] });
  });

  it("looks again at what it was content with once its spec or a file of it changes", async () => {
    await run();
    expect(await run([], true)).toMatchObject({ code: 0 });
    edit("specs/servers/openapi.yaml", (text) => text.replace(/title: [^,}\n]+/, "title: Another"));
    expect(await run([], true)).toMatchObject({ code: 1 });
    await run();
    expect(await run([], true)).toMatchObject({ code: 0 });
    edit("packages/servers/src/index.ts", (text) => `${text}// by hand`);
    expect(await run([], true)).toMatchObject({ code: 1 });
  });

  it("looks each time where nothing can be written of what it was content with", async () => {
    await run();
    rmSync(`${repository.root}/node_modules`, { recursive: true, force: true });
    put("node_modules", "a file");
    for (let time = 0; time < 2; time++) expect((await run([], true)).code).toBe(0);
  });

  it("lists every file that differs, is missing or is extra, and the command that mends them", async () => {
    edit("packages/servers/src/client.gen.ts", (contents) => contents.replace("baseUrl", "baseURL"));
    rmSync(`${repository.packagesFolder}/servers/src/index.ts`);
    put("packages/servers/src/mine.ts", "");
    const { code, lines } = await run(["servers"], true);
    expect(code).toBe(1);
    expect(lines).toEqual([
      "servers is not as it would be generated:",
      "  packages/servers/src/client.gen.ts differs",
      "  packages/servers/src/index.ts is missing",
      "  packages/servers/src/mine.ts is not generated",
      expect.stringMatching(/^ {2}Mend it with: npx -y pnpm@\S+ generate servers$/),
    ]);
    await run(["servers"]);
    expect((await run(["servers"], true)).code).toBe(0);
  });

  it("says what to remove by hand, since it may be somebody's work", async () => {
    put("packages/servers/notes.md", "");
    const { lines } = await run(["servers"], true);
    expect(lines.at(-1)).toBe("  Remove packages/servers/notes.md: nothing in a generated package is written by hand.");
    expect(lines.join("\n")).not.toContain("Mend it with");
  });

  it("tells of a generated package whose document is gone, and leaves other packages alone", async () => {
    rmSync(`${repository.specsFolder}/names`, { recursive: true });
    put("packages/transport/package.json", "{}");
    const { code, lines } = await run([], true);
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringContaining("packages/names is generated from specs/names, which is gone.")]);
  });

  it("writes nothing", async () => {
    rmSync(`${repository.packagesFolder}/servers`, { recursive: true });
    await run(["servers"], true);
    expect(existsSync(`${repository.packagesFolder}/servers`)).toBe(false);
  });
});
