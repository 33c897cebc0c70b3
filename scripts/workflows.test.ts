import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { ROOT, temporaryFolder } from "@agentpost/workspace";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

const run = promisify(execFile);
const FOLDER = `${ROOT}/.github/workflows`;

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { permissions?: Readonly<Record<string, string>>; steps: readonly Step[] }>>;
}

function workflow(name: string): Workflow {
  return parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
}

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const { permissions, jobs } = workflow(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it("may only read, unless a job says more", () => {
    expect(permissions).toEqual({ contents: "read" });
  });

  it("leaves no token behind its checkouts", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
  });

  it("puts nothing into a script but by the environment", () => {
    for (const { run: script = "" } of steps) expect(script).not.toContain("${{");
  });

  it("takes each action at a commit", () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });
});

describe("the update of specs", () => {
  const { prepare, propose } = workflow("update-specs.yml").jobs;
  const scripts = (steps: readonly Step[] = []) => steps.map((step) => step.run ?? "");

  it("works through what vendors wrote where nothing can be changed, and lints it before anything is made of it", () => {
    expect(prepare?.permissions).toBeUndefined();
    const verbs = scripts(prepare?.steps).flatMap(
      (script) => /pnpm@\S+ (?:--silent )?run (\S+)/.exec(script)?.[1] ?? [],
    );
    expect(verbs).toEqual(["spec:refresh", "spec:lint", "generate", "spec:diff"]);
    expect(JSON.stringify(prepare)).not.toMatch(/github\.token|secrets\./);
  });

  it("has the token in the step that pushes, in which nothing of the repository runs", () => {
    const holders = (propose?.steps ?? []).filter((step) => /github\.token|secrets\./.test(JSON.stringify(step)));
    expect(holders.map((step) => step.name)).toEqual(["propose it"]);
    expect(scripts(propose?.steps).join("\n")).not.toMatch(/npx|pnpm|npm|node /);
  });

  it("carries over what changed in specs, packages and changesets, and nothing else", async () => {
    const { path: root, remove } = temporaryFolder("workflow");
    onTestFinished(remove);
    const git = (cwd: string, ...args: string[]) =>
      run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd });
    for (const folder of [
      "work/specs/a",
      "work/packages/a",
      "work/.changeset",
      "work/.github",
      "temp/proposal",
      "bin",
    ]) {
      mkdirSync(`${root}/${folder}`, { recursive: true });
    }
    for (const file of ["specs/a/openapi.yaml", "packages/a/README.md", ".changeset/README.md", ".github/check.yml"]) {
      writeFileSync(`${root}/work/${file}`, "before\n");
    }
    await git(root, "init", "--quiet", "--bare", "origin.git");
    await git(`${root}/work`, "init", "--quiet", "--initial-branch=main");
    await git(`${root}/work`, "add", "--all");
    await git(`${root}/work`, "commit", "--quiet", "--message", "Before");
    await git(`${root}/work`, "remote", "add", "origin", `${root}/origin.git`);
    await git(`${root}/work`, "push", "--quiet", "origin", "main");
    await git(root, "clone", "--quiet", "--branch", "main", `${root}/origin.git`, "second");
    // What it is asked for is noted, and whether it holds the token.
    writeFileSync(`${root}/bin/gh`, `#!/bin/sh\necho "$@ token=$GH_TOKEN" >> "${root}/asked"\n`);
    chmodSync(`${root}/bin/gh`, 0o755);
    const env = { PATH: `${root}/bin:${process.env["PATH"]}`, HOME: root, RUNNER_TEMP: `${root}/temp` };
    const bash = (cwd: string, step: Step | undefined, more: object = {}) =>
      run("bash", ["-eo", "pipefail", "-c", step?.run ?? "exit 1"], { cwd, env: { ...env, ...more } });
    const step = (steps: readonly Step[] | undefined, name: string) => steps?.find((one) => one.name === name);

    const gather = step(prepare?.steps, "gather what changed");
    await bash(`${root}/work`, gather, { GITHUB_OUTPUT: `${root}/none` });
    expect(existsSync(`${root}/none`)).toBe(false);

    writeFileSync(`${root}/work/specs/a/openapi.yaml`, "after\n");
    writeFileSync(`${root}/work/.changeset/a.md`, "`$(touch pwned)` $".concat("{{ github.token }}\n"));
    writeFileSync(`${root}/temp/proposal/changelog.md`, "changed\n");
    await bash(`${root}/work`, gather, { GITHUB_OUTPUT: `${root}/output` });
    expect(readFileSync(`${root}/output`, "utf8")).toBe("changed=true\n");
    // As it would be, had what was worked through taken over the first job.
    const evil =
      "diff --git a/.github/check.yml b/.github/check.yml\n--- a/.github/check.yml\n+++ b/.github/check.yml\n";
    const patch = `${root}/temp/proposal/changes.patch`;
    writeFileSync(patch, `${readFileSync(patch, "utf8")}${evil}@@ -1 +1 @@\n-before\n+after\n`);

    await bash(`${root}/second`, step(propose?.steps, "apply what changed"));
    await bash(`${root}/second`, step(propose?.steps, "propose it"), { GH_TOKEN: "t0ken" });
    const { stdout } = await git(`${root}/origin.git`, "diff", "--name-only", "main", "update-specs");
    expect(stdout.split("\n").filter(Boolean)).toEqual([".changeset/a.md", "specs/a/openapi.yaml"]);
    const asked = readFileSync(`${root}/asked`, "utf8");
    expect(asked).toMatch(/^auth setup-git token=t0ken\npr edit update-specs --body-file \S+ token=t0ken\n$/);
    expect(readFileSync(`${root}/second/.git/config`, "utf8")).not.toContain("t0ken");
  });
});
