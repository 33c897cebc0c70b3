import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { FIXTURES } from "@agentpost/generator/fixtures";
import { type Repository, repositoryAt, temporaryFolder } from "@agentpost/workspace";
import { onTestFinished } from "vitest";
import { runGenerate } from "./generate/index.ts";

const run = promisify(execFile);

/** A small git repository with a few fixtures for vendors, gone when its test is. */
export class TestRepository implements Repository {
  readonly root: string;
  readonly specsFolder: string;
  readonly packagesFolder: string;

  private constructor(root: string) {
    ({ root: this.root, specsFolder: this.specsFolder, packagesFolder: this.packagesFolder } = repositoryAt(root));
  }

  static async create(...fixtures: string[]): Promise<TestRepository> {
    const { path: root, remove } = temporaryFolder("repository");
    onTestFinished(remove);
    const repository = new TestRepository(root);
    for (const name of fixtures)
      cpSync(`${FIXTURES}/${name}`, `${repository.specsFolder}/${name}`, { recursive: true });
    await repository.git("init", "--quiet", "--initial-branch=main");
    await repository.generate();
    await repository.commit();
    return repository;
  }

  async git(...args: string[]): Promise<void> {
    await run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd: this.root });
  }

  async commit(): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--allow-empty", "--message", "A commit");
  }

  async generate(): Promise<void> {
    await runGenerate(this, [], { check: false, install: async () => {}, print: () => {} });
  }

  /** Gives a package a version, and the tag that a release leaves. */
  async release(vendor: string, version: string): Promise<void> {
    this.editPackage(vendor, "package.json", (text) => text.replace(/"version": ".*"/, `"version": "${version}"`));
    await this.commit();
    await this.git("tag", `@agentpost/${vendor}@${version}`);
  }

  put(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  editSpec(vendor: string, change: (text: string) => string): void {
    this.#edit(`specs/${vendor}/openapi.yaml`, change);
  }

  editPackage(vendor: string, path: string, change: (text: string) => string): void {
    this.#edit(`packages/${vendor}/${path}`, change);
  }

  #edit(path: string, change: (text: string) => string): void {
    const before = readFileSync(join(this.root, path), "utf8");
    const after = change(before);
    if (after === before) throw new Error(`the edit of ${path} changes nothing`);
    this.put(path, after);
  }
}
