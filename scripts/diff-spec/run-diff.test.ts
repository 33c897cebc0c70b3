import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { checkChangesets } from "../check-changesets/index.ts";
import { TestRepository } from "../test-repository.ts";
import { runDiff } from "./run-diff.ts";

let repository: TestRepository;

beforeEach(async () => {
  repository = await TestRepository.create("servers");
});

async function diff(settings: { since?: string; write?: boolean; markdown?: string } = {}): Promise<string> {
  const lines: string[] = [];
  await runDiff(repository, [], { write: false, ...settings, print: (line) => lines.push(line) });
  return lines.join("\n");
}

async function check(): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await checkChangesets(repository, (line) => lines.push(line));
  return { code, said: lines.join("\n") };
}

const changesets = () => readdirSync(`${repository.root}/.changeset`).filter((name) => name.startsWith("servers-"));
const addParameter = (required: boolean) =>
  repository.editSpec("servers", (text) => {
    const parameter = `{ name: page, in: query, required: ${required}, schema: { type: integer } }`;
    return text.replace("operationId: a,", `operationId: a, parameters: [${parameter}],`);
  });

describe("spec:diff", () => {
  it("says that nothing changed", async () => {
    expect(await diff()).toBe("servers: nothing changed for its users since HEAD");
  });

  it("compares with the package's last release, and says who decided and why", async () => {
    await repository.release("servers", "1.0.0");
    addParameter(true);
    await repository.commit();
    const said = await diff();
    expect(said).toContain("servers: major, since @agentpost/servers@1.0.0");
    expect(said).toContain("decided by the contract and the types and the consumers: `a`");
    expect(said).toContain("breaking  `query.page` is new and required.");
  });

  it("compares with whatever commit it is told to", async () => {
    await repository.release("servers", "1.0.0");
    addParameter(false);
    await repository.commit();
    expect(await diff({ since: "HEAD" })).toBe("servers: nothing changed for its users since HEAD");
    expect(await diff({ since: "HEAD~1" })).toContain("servers: minor, since HEAD~1");
    await expect(diff({ since: "nowhere" })).rejects.toThrow('git knows no commit "nowhere"');
  });

  it("sees that an operation of added.yaml is gone", async () => {
    const version = /^openapi: (.*)$/m.exec(
      readFileSync(`${repository.specsFolder}/servers/openapi.yaml`, "utf8"),
    )?.[1];
    const known = "x-known-by: { how: source, from: a.go }";
    const operation = `operationId: added, ${known}, responses: { "204": { description: Done. } }`;
    const put = (paths: string) => repository.put("specs/servers/added.yaml", `openapi: ${version}\npaths: ${paths}\n`);
    put(`{ /added: { get: { ${operation} } } }`);
    await repository.generate();
    await repository.release("servers", "1.0.0");
    put("{}");
    expect(await diff()).toContain("servers: major, since @agentpost/servers@1.0.0");
  });

  it("releases a breaking change as a minor below 1.0, and says so", async () => {
    await repository.release("servers", "0.3.0");
    addParameter(true);
    expect(await diff({ write: true })).toContain("judged major, released as minor while the package is below 1.0");
    const [name = ""] = changesets();
    const text = readFileSync(`${repository.root}/.changeset/${name}`, "utf8");
    expect(text).toMatch(/^---\n"@agentpost\/servers": minor\n---\n\nWhat changed in the vendor's API/);
    expect(text).toContain("- `a`\n  - breaking: `query.page` is new and required.");
  });

  it("writes one changeset for one comparison, however often it runs", async () => {
    await repository.release("servers", "1.0.0");
    addParameter(false);
    await diff({ write: true });
    const first = changesets();
    repository.editSpec("servers", (text) => text.replace("integer", "string"));
    await diff({ write: true });
    expect(changesets()).toHaveLength(1);
    expect(changesets()).not.toEqual(first);
  });

  it("sees what the generator changed alone, since users have the old package and not the old spec", async () => {
    repository.editPackage("servers", "src/operations.gen.ts", (text) => `${text}export const extra = 1;\n`);
    await repository.release("servers", "1.0.0");
    await repository.generate();
    expect(await diff()).toContain("the export `extra` is gone");
  });

  it("calls a change of words alone a patch", async () => {
    await repository.release("servers", "1.0.0");
    repository.editSpec("servers", (text) => text.replace("title: Servers", "title: Other servers"));
    expect(await diff()).toContain("servers: patch");
  });

  it("writes a changelog for a pull request", async () => {
    await repository.release("servers", "1.0.0");
    addParameter(false);
    await diff({ markdown: `${repository.root}/changelog.md` });
    expect(readFileSync(`${repository.root}/changelog.md`, "utf8")).toMatch(
      /^## @agentpost\/servers: minor\n\nCompared with @agentpost\/servers@1\.0\.0; decided by/,
    );
  });
});

describe("the check of changesets", () => {
  it("passes in a clone that has nothing to compare with, and says so", async () => {
    expect(await check()).toEqual({
      code: 0,
      said: "Changesets are not checked: this clone has neither a release nor origin/main to compare with.",
    });
  });

  it("passes where nothing changed", async () => {
    await repository.release("servers", "1.0.0");
    expect(await check()).toEqual({ code: 0, said: "No generated package changed for its users." });
  });

  it("fails without a changeset and with one that is too small, and names the command that writes it", async () => {
    await repository.release("servers", "1.0.0");
    addParameter(true);
    await repository.generate();
    const { code, said } = await check();
    expect(code).toBe(1);
    expect(said).toContain(
      "@agentpost/servers changed since @agentpost/servers@1.0.0 and has no changeset; it needs one that says major.",
    );
    expect(said).toMatch(/Write it with: npx -y pnpm@\S+ spec:diff servers --write$/m);
    repository.put(".changeset/mine.md", '---\n"@agentpost/servers": minor\n---\n\nNews.\n');
    expect((await check()).said).toContain("has a changeset that only says minor; it needs one that says major.");
    await diff({ write: true });
    expect(await check()).toEqual({ code: 0, said: "Changesets cover what changed: servers." });
  });

  it("doesn't count a changeset that was there before the branch", async () => {
    repository.put(".changeset/older.md", '---\n"@agentpost/servers": major\n---\n\nNews.\n');
    repository.editPackage("servers", "package.json", (text) =>
      text.replace('"version": "0.0.0"', '"version": "1.0.0"'),
    );
    await repository.commit();
    await repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
    addParameter(false);
    await repository.generate();
    expect((await check()).said).toContain("changed since origin/main and has no changeset");
  });

  it("asks a package that was never released for no more than the changeset of its first release", async () => {
    await repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
    addParameter(true);
    await repository.generate();
    expect((await check()).code).toBe(1);
    repository.put(".changeset/first.md", '---\n"@agentpost/servers": minor\n---\n\nFirst release.\n');
    expect((await check()).code).toBe(0);
  });

  it("is content while a release is made, which uses the changesets up", async () => {
    await repository.release("servers", "1.0.0");
    addParameter(false);
    repository.editPackage("servers", "package.json", (text) =>
      text.replace('"version": "1.0.0"', '"version": "1.1.0"'),
    );
    await repository.generate();
    expect((await check()).code).toBe(0);
    expect(existsSync(`${repository.root}/.changeset`)).toBe(false);
  });

  it("tells what to do about a vendor that is removed, and what its facade needs", async () => {
    repository = await TestRepository.create("servers", "answers", "names");
    for (const vendor of ["servers", "answers"])
      repository.put(`packages/agentpost/src/vendors/${vendor}/send.ts`, "export {};");
    repository.put("packages/agentpost/package.json", '{ "name": "agentpost", "version": "1.2.0" }');
    await repository.release("servers", "1.0.0");
    await repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
    await repository.git("rm", "-r", "--quiet", "specs/servers", "packages/servers", "specs/names", "packages/names");
    await repository.git("rm", "--quiet", "packages/agentpost/src/vendors/servers/send.ts");
    repository.put(".changeset/old.md", '---\n"@agentpost/servers": patch\n---\n\nNews.\n');
    const { code, said } = await check();
    expect(code).toBe(1);
    expect(said).toContain("tell its users: npm deprecate @agentpost/servers");
    expect(said).toContain("@agentpost/names is removed since origin/main; it was never released");
    expect(said).toContain(".changeset/old.md names @agentpost/servers, which is removed; take it out there.");
    expect(said).toContain(
      "agentpost/servers is gone, which breaks who imports it; agentpost needs a changeset that says major.",
    );
    repository.put(".changeset/old.md", '---\n"agentpost": major\n---\n\nWithout servers.\n');
    expect((await check()).code).toBe(0);
  });
});
