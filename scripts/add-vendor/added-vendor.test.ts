import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Repository, ROOT, repositoryAt, temporaryFolder } from "@agentpost/workspace";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAdd } from "./run-add.ts";

const run = promisify(execFile);
const { path: root, remove } = temporaryFolder("added");
const repository = repositoryAt(root);

// Like none of our own: another name for the send, a form, and an answer without a body.
const text = { type: "string" };
const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Acme Mail", version: "1" },
  servers: [{ url: "https://acme.example" }],
  security: [{ key: [] }],
  paths: {
    "/accounts/{account}/messages": {
      post: {
        operationId: "createMessage",
        parameters: [{ name: "account", in: "path", required: true, schema: text }],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["to", "body"],
                properties: { to: text, body: text, subject: text, color: text },
              },
            },
          },
        },
        responses: { "202": { description: "Taken." } },
      },
    },
  },
  components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
};

// What a person fills in. A subject is mapped, and a colour isn't.
const MAPPING = `import { type AcmeMailOptions, createAcmeMailClient, createMessage, type CreateMessageInput } from "@agentpost/acme-mail";
import { defineProvider, type Mapping, type ProviderOptions } from "../../index.js";

interface AcmeMailTypes {
  readonly address: { readonly vendor: "acme-mail"; readonly account: string; readonly person: string };
  readonly content: { text: string; options?: { subject?: string } };
  readonly raw: unknown;
}

const mapping: Mapping<AcmeMailTypes, CreateMessageInput, unknown> = {
  vendor: "acme-mail",
  capabilities: { text: "required", attachments: "none", replies: "none", statuses: ["queued"], options: ["subject"] },
  addressFields: ["account", "person"],
  toRequest: ({ to, text, options }) => ({ path: { account: to.account }, body: { to: to.person, body: text, ...options } }),
  fromResponse: (data) => (data === undefined ? { status: "queued" } : undefined),
};

export function acmeMail<const Name extends string | undefined = undefined>(options: AcmeMailOptions & ProviderOptions<Name>) {
  const client = createAcmeMailClient(options);
  return defineProvider(mapping, options.name as Name, { client, operation: createMessage });
}
`;

const messages = "packages/agentpost/example/messages.ts";
const mapping = "packages/agentpost/src/vendors/acme-mail/send.ts";
const read = (path: string) => readFileSync(join(root, path), "utf8");
const write = (path: string, contents: string) => writeFileSync(join(root, path), contents);

/** Everything as it is here, with links to what is installed here. */
function copyTheRepository(): void {
  const left = [".git", ".turbo", "dist"];
  cpSync(ROOT, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== `${ROOT}/node_modules` && !left.includes(path.slice(path.lastIndexOf("/") + 1)),
  });
  for (const name of readdirSync(`${ROOT}/node_modules`)) {
    if (name !== "@agentpost" && name !== ".cache") link(`${ROOT}/node_modules/${name}`, `node_modules/${name}`);
  }
  for (const name of readdirSync(`${ROOT}/node_modules/@agentpost`))
    link(join(root, "packages", name), `node_modules/@agentpost/${name}`);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

/** What installing does for a new package. */
async function install({ packagesFolder }: Repository): Promise<void> {
  link(`${packagesFolder}/acme-mail`, "packages/agentpost/node_modules/@agentpost/acme-mail");
  link(`${packagesFolder}/acme-mail`, "node_modules/@agentpost/acme-mail");
  link(`${packagesFolder}/transport`, "packages/acme-mail/node_modules/@agentpost/transport");
}

const REPORTERS = ["--reporter=default", "--reporter=json", "--outputFile=report.json"];

/** One of the repository's own test files, in the copy. */
async function tested(...files: string[]): Promise<{ failed: string[]; passed: string[]; said: string }> {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--maxWorkers=1", ...REPORTERS, ...files];
  const ended = await run(process.execPath, args, { cwd: root, maxBuffer: 1e8 }).catch((error) => error as never);
  const { stdout, stderr } = ended as { stdout: string; stderr: string };
  const { testResults } = JSON.parse(read("report.json")) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status: string) => all.filter((one) => one.status === status).map(({ fullName }) => fullName);
  return { failed: named("failed"), passed: named("passed"), said: stdout + stderr };
}

beforeAll(async () => {
  copyTheRepository();
  const git = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  await run("git", ["init", "--quiet"], { cwd: root });
  await run("git", [...git, "commit", "--quiet", "--allow-empty", "--message", "Before"], { cwd: root });
  write("acme.json", JSON.stringify(DOCUMENT));
  const settings = { facade: true, install, format: async () => {}, print: () => {}, today: "2030-01-31" };
  expect(await runAdd(repository, "acme-mail", join(root, "acme.json"), settings)).toBe(0);
}, 60_000);

afterAll(remove);

describe("a vendor that was added", () => {
  it("has a sample message that was drawn from its contract", () => {
    const source = read(messages);
    expect(source).toContain('"send": "createMessage"');
    expect(source.indexOf('"acme-mail": {')).toBeLessThan(source.indexOf("altur: {"));
  });

  it("is sent to by demo, tests and matrix once its mapping is filled in, with no other edit", async () => {
    write(mapping, MAPPING);
    write(messages, read(messages).replace('"agent": "agent-1"', '"account": "a-1", "person": "ana@example.com"'));
    const { failed, passed, said } = await tested(
      "packages/agentpost/test/send.test.ts",
      "packages/agentpost/test/reach.test.ts",
    );
    expect(failed).toEqual([]);
    expect(passed.filter((name) => name.startsWith("acme-mail "))).toHaveLength(6);
    expect(said).toContain('acme-mail: nothing in the facade reaches "color" of createMessage. Map it in packages/');

    const tsx = ["--conditions", "@agentpost/source", "--import", "tsx"];
    const { stdout } = await run(process.execPath, [...tsx, "scripts/demo.ts"], { cwd: root });
    expect(stdout).toMatch(/acme-mail\s+│ account a-1/);
    const mocks =
      'import { startMocks } from "./packages/matrix/src/runtimes/mocks.ts"; const all = await startMocks(); ';
    const print = "console.log(all.mocks.map(({ vendor }) => vendor).join()); await all.close();";
    write("mocks.ts", mocks + print);
    expect((await run(process.execPath, [...tsx, "mocks.ts"], { cwd: root })).stdout).toContain("acme-mail,altur");
  }, 120_000);

  it("is red where it tells of what it hasn't, or lists as unmapped what is mapped", async () => {
    write(mapping, MAPPING.replace('options: ["subject"]', 'options: ["subject", "priority"]'));
    write("specs/acme-mail/unmapped.yaml", "unmapped: [{ field: subject, reason: Nobody wants it. }]\n");
    const { failed } = await tested("packages/agentpost/test/reach.test.ts");
    expect(failed).toEqual([
      "acme-mail everything that the contract's send accepts is reachable, or is said not to be",
      "acme-mail its capabilities are no more than the contract's",
    ]);
  }, 60_000);
});
