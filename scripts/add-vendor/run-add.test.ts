import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { typeCheck } from "@agentpost/generator/type-check";
import { finishedProviders } from "@agentpost/workspace";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runGenerate } from "../generate/index.ts";
import { runLint } from "../lint-specs/index.ts";
import { TestRepository } from "../test-repository.ts";
import { type AddSettings, runAdd } from "./run-add.ts";

const FACADE = fileURLToPath(new URL("../../packages/agentpost", import.meta.url));

const ID = { name: "id", in: "path", required: true, schema: { type: "string" } };

type Asked = Pick<AddSettings, "operations" | "keepWords">;

let repository: TestRepository;
let source: string;
let installs: number;

beforeEach(async () => {
  repository = await TestRepository.create("names");
  cpSync(`${FACADE}/package.json`, `${repository.packagesFolder}/agentpost/package.json`);
  source = `${repository.root}/acme.json`;
  installs = 0;
  publish({});
});

/** Puts a document where a vendor would. */
function publish(change: { path?: string; property?: string; responses?: object }): void {
  const { path = "/messages", property = "text", responses = { "200": { description: "Sent." } } } = change;
  const schema = { type: "object", required: [property], properties: { [property]: { type: "string" } } };
  const operation = { requestBody: { required: true, content: { "application/json": { schema } } }, responses };
  const document = { openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths: { [path]: { post: operation } } };
  writeFileSync(source, JSON.stringify(document));
}

async function add(
  id: string,
  from: string | undefined = source,
  facade = true,
  asked: Asked = {},
): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const install = async () => {
    installs++;
  };
  const settings = {
    ...asked,
    facade,
    install,
    format: async () => {},
    print: (line: string) => lines.push(line),
    today: "2030-01-31",
  };
  return { code: await runAdd(repository, id, from, settings), said: lines.join("\n") };
}

/** Every file but git's own, with its contents. */
function snapshot(): Record<string, string> {
  const entries = readdirSync(repository.root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\/(\.git|node_modules)(\/|$)/.test(entry.parentPath));
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [`${parentPath}/${name}`, readFileSync(`${parentPath}/${name}`, "utf8")]),
  );
}

const read = (path: string) => readFileSync(`${repository.root}/${path}`, "utf8");

describe("vendor:add", () => {
  it("adds a spec, an overlay, a package and a changeset, as they would be generated", async () => {
    expect((await add("acme")).code).toBe(0);
    expect(readdirSync(`${repository.specsFolder}/acme`).sort()).toEqual([
      "openapi.yaml",
      "overlay.yaml",
      "source.yaml",
    ]);
    expect(JSON.parse(read("packages/acme/package.json")).name).toBe("@agentpost/acme");
    const [changeset = ""] = readdirSync(`${repository.root}/.changeset`);
    expect(read(`.changeset/${changeset}`)).toContain('"@agentpost/acme": minor');
    const settings = { check: true, install: async () => {}, print: () => {} };
    expect(await runGenerate(repository, ["acme"], settings)).toBe(0);
    expect(installs).toBe(1);
  });

  it("states in the overlay what our rules ask for and the document leaves unsaid", async () => {
    const answer = { responses: { "200": { description: "Done." } } };
    const gone = { oneOf: [{ type: "object" }], discriminator: { propertyName: "kind" } };
    const document = {
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      paths: {
        "/a/{id}": { get: answer, put: { operationId: "a", ...answer } },
        "/b": { get: { operationId: "a", ...answer } },
      },
      components: { schemas: { Gone: gone } },
    };
    writeFileSync(source, JSON.stringify(document));
    expect((await add("acme")).code).toBe(0);
    const lines: string[] = [];
    expect(await runLint(repository.specsFolder, ["acme"], (line) => lines.push(line))).toBe(0);
    expect(lines.filter((line) => line.includes(" error "))).toEqual([]);
    const overlay = parse(read("specs/acme/overlay.yaml"));
    expect(
      overlay.actions.slice(1).map(({ target, update, remove }: Record<string, unknown>) => [target, update ?? remove]),
    ).toEqual([
      ["$", { paths: { "/a/{id}": { get: { operationId: "getAById" } }, "/b": { get: { operationId: "getB" } } } }],
      ["$", { paths: { "/a/{id}": { get: { parameters: [ID] }, put: { parameters: [ID] } } } }],
      ["$", { security: [] }],
      ['$["components"]["schemas"]["Gone"]["discriminator"]', true],
    ]);
  });

  it("takes the operations and the words that it is asked to, of a document that holds more", async () => {
    const operation = (description: string) => ({ description, responses: { "200": { description: "Done." } } });
    const paths = {
      "/a": { get: operation("Reads, as Acme puts it.") },
      "/b": { get: operation("Acme's other one.") },
    };
    writeFileSync(source, JSON.stringify({ openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths }));
    const { code, said } = await add("acme", source, true, { operations: ["GET /a"], keepWords: true });
    expect(code).toBe(0);
    expect(said).toContain("specs/acme: 1 operations imported");
    expect(said).toContain("1 operation is published there and not taken");
    expect(read("packages/acme/src/operations.gen.ts")).toContain("Reads, as Acme puts it.");
    expect(read("packages/acme/src/operations.gen.ts")).not.toContain("/b");
    expect(parse(read("specs/acme/source.yaml"))).toMatchObject({
      operations: ["GET /a"],
      keepWords: true,
      leftOut: 1,
    });
  });

  it("asks for a source where it is told what to take from one", async () => {
    await expect(goOn("acme", { keepWords: true })).rejects.toThrow(
      "--operations and --keep-words came without a source; expected one to import from.",
    );
  });

  it("makes security schemes of parameters that are credentials, and suggests what a client could be told once", async () => {
    const header = (name: string) => ({ name, in: "header", required: true, schema: { type: "string" } });
    const account = { name: "account_sid", in: "path", required: true, schema: { type: "string" } };
    const responses = { "204": { description: "Done." } };
    const paths: Record<string, object> = {};
    for (const name of ["a", "b", "c", "d", "e"]) {
      const parameters = [
        header("X-Client-Id"),
        header("X-Client-Secret"),
        { $ref: "#/components/parameters/Version" },
      ];
      paths[`/{account_sid}/${name}`] = { parameters: [account], get: { operationId: name, parameters, responses } };
    }
    const document = {
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      servers: [{ url: "https://acme.example" }],
      paths: { ...paths, "/health": { get: { operationId: "health", responses } } },
      components: { parameters: { Version: header("X-Version") } },
    };
    writeFileSync(source, JSON.stringify(document));
    expect((await add("acme")).code).toBe(0);
    const client = read("packages/acme/src/client.gen.ts");
    expect(client).toMatch(/in: "header",\s+name: "X-Client-Secret",\s+value: .*secret\("\w+"\)/);
    const operations = read("packages/acme/src/operations.gen.ts");
    expect(operations).toContain('security: [["X-Client-Id", "X-Client-Secret"]]');
    expect(operations.match(/security:/g)).toHaveLength(5);
    expect(operations).not.toContain('"X-Client-Secret": {');
    const overlay = read("specs/acme/overlay.yaml");
    expect(overlay).toContain("# Needed by nearly all operations (account_sid in 5 of 6, X-Version in 5 of 6).");
    // Without its hash signs the suggestion is an action.
    const taken = overlay.replace(/^ {2}# Needed.*\n/m, "").replace(/^ {2}# /gm, "  ");
    writeFileSync(`${repository.specsFolder}/acme/overlay.yaml`, taken);
    const settings = { check: false, install: async () => {}, print: () => {} };
    expect(await runGenerate(repository, ["acme"], settings)).toBe(0);
    const told = read("packages/acme/src/client.gen.ts");
    expect(told).toMatch(/in: "path",\s+name: "account_sid",\s+option: "accountSid",\s+required: true/);
    expect(told).toMatch(/in: "header",\s+name: "X-Version",\s+option: "version",\s+required: true/);
  });

  it("suggests what all of a vendor's paths have, also where a few of its operations are taken", async () => {
    const inPath = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
    const get = { parameters: [inPath("token"), inPath("id")], responses: { "204": { description: "Done." } } };
    const own = ["a", "b", "c", "d"].map((name) => [
      `/bot{token}/${name}`,
      { get: { ...get, parameters: [inPath("token")] } },
    ]);
    const paths = Object.fromEntries([["/bot{token}/rooms/{id}", { get }], ...own]);
    writeFileSync(
      source,
      JSON.stringify({ openapi: "3.1.0", info: { title: "Acme", version: "1" }, security: [], paths }),
    );
    expect((await add("acme", source, true, { operations: ["GET /bot{token}/rooms/{id}"] })).code).toBe(0);
    const overlay = read("specs/acme/overlay.yaml");
    expect(overlay).toContain("# Needed by nearly all operations (token in 5 of 5).");
    expect(overlay).toMatch(/# +name: token\n.*# +option: token\n.*# +credential: true\n/);
    expect(overlay).not.toMatch(/# +name: id/);
  });

  it("puts credentials beside those that the document names, and leaves operations with security of their own alone", async () => {
    const key = { name: "X-Api-Key", in: "header", required: true, schema: { type: "string" } };
    const get = { operationId: "a", parameters: [key], responses: { "204": { description: "Done." } } };
    const document = {
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      servers: [{ url: "https://acme.example" }],
      security: [{ bearer: [] }],
      paths: { "/a": { get } },
      components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    };
    writeFileSync(source, JSON.stringify(document));
    expect((await add("acme")).code).toBe(0);
    expect(read("packages/acme/src/operations.gen.ts")).toContain('security: [["bearer", "X-Api-Key"]]');
    const own = { ...document, paths: { "/a": { get: { ...get, security: [{ bearer: [] }] } } } };
    writeFileSync(source, JSON.stringify(own));
    expect((await add("other")).code).toBe(0);
    expect(read("specs/other/overlay.yaml")).not.toContain("X-Api-Key");
  });

  it("lays out a mapping that compiles, and that nobody can use before it is filled in", async () => {
    const { said } = await add("acme");
    expect(said).toContain("The facade can send by postMessages (POST /messages) once");
    expect(JSON.parse(read("packages/agentpost/package.json")).dependencies["@agentpost/acme"]).toBe("workspace:^");
    expect(finishedProviders(repository)).toEqual([]);
    expect(read("packages/agentpost/src/vendors/test-kits.ts")).toContain("{ create: acme, ...acmeKit }");
    const stub = read("packages/agentpost/src/vendors/acme/send.ts").replaceAll('"../../', `"${FACADE}/src/`);
    const use =
      'import { acme } from "./provider.js";\n// @ts-expect-error: not finished\nacme({ baseUrl: "https://acme.example" });\n';
    const [, example = ""] = /@example\n \* ```ts\n([\s\S]*?) \* ```/.exec(stub) ?? [];
    expect(example).toContain('import { acme } from "agentpost/acme";\n');
    const shown = example
      .replace(/^ \* ?/gm, "")
      .replace('"agentpost/acme"', '"./provider.js"')
      .replace('"agentpost"', `"${FACADE}/src/index.js"`);
    const files = new Map([
      ["use/src/provider.ts", stub],
      ["use/src/use.ts", use],
      ["use/src/example.ts", shown],
    ]);
    for (const file of readdirSync(`${repository.packagesFolder}/acme/src`))
      files.set(`acme/src/${file}`, read(`packages/acme/src/${file}`));
    expect([...typeCheck(files)].filter(([, complaints]) => complaints.length > 0)).toEqual([]);
  });

  it("leads from the mapping to the vendor's page, where the contract comes from one", async () => {
    const folder = `${repository.specsFolder}/acme`;
    mkdirSync(folder);
    cpSync(source, `${folder}/openapi.yaml`);
    writeFileSync(`${folder}/source.yaml`, "origin: https://acme.example/openapi.json\n");
    expect((await goOn("acme")).code).toBe(0);
    expect(read("packages/agentpost/src/vendors/acme/send.ts")).toContain(
      "```\n * @see {@link https://acme.example/openapi.json Acme's documentation}\n */\n",
    );
    await add("other");
    expect(read("packages/agentpost/src/vendors/other/send.ts")).toContain("```\n */\n");
  });

  it("leaves the facade alone where nothing looks like sending, and where it is told to", async () => {
    publish({ path: "/orders", property: "colour" });
    expect((await add("acme")).said).toContain("No operation of the document looks like sending a message");
    publish({});
    await add("other", source, false);
    for (const id of ["acme", "other"])
      expect(existsSync(`${repository.packagesFolder}/agentpost/src/vendors/${id}/send.ts`)).toBe(false);
    expect(read("packages/agentpost/package.json")).toBe(readFileSync(`${FACADE}/package.json`, "utf8"));
  });

  it("tells by JSON pointer what can't be expressed, and goes on once that is corrected", async () => {
    publish({ responses: { "20": { description: "Sent." } } });
    const { code, said } = await add("acme");
    expect(code).toBe(1);
    expect(said).toContain("/paths/~1messages/post/responses/20: is no status");
    expect(said).toMatch(
      /Correct it in specs\/acme\/overlay\.yaml, then go on with: npx -y pnpm@\S+ vendor:add acme$/m,
    );
    expect(existsSync(`${repository.packagesFolder}/acme`)).toBe(false);
    const action = '  - target: $.paths["/messages"].post.responses["20"]\n    remove: true\n';
    writeFileSync(`${repository.specsFolder}/acme/overlay.yaml`, read("specs/acme/overlay.yaml") + action);
    await expect(add("acme")).rejects.toThrow(
      /To go on from it, leave out the source: npx -y pnpm@\S+ vendor:add acme$/,
    );
    expect((await goOn("acme")).code).toBe(0);
  });

  it("leaves everything as it was where a later step fails", async () => {
    const before = snapshot();
    const settings = {
      facade: true,
      install: async () => {
        writeFileSync(`${repository.root}/pnpm-lock.yaml`, "half written");
        throw new Error("no space left");
      },
      format: async () => {},
      print: () => {},
      today: "2030-01-31",
    };
    await expect(runAdd(repository, "acme", source, settings)).rejects.toThrow("no space left");
    expect(snapshot()).toEqual(before);
    expect((await add("acme")).code).toBe(0);
  });

  it.each([
    ["Acme", "expected small letters and digits"],
    ["acme--mail", "expected small letters and digits"],
    ["transport", "is taken by the project or by the language"],
    ["delete", "is taken by the project or by the language"],
    ["names", "packages/names is there already"],
  ])("refuses the id %s", async (id, reason) => {
    await expect(add(id)).rejects.toThrow(reason);
    expect(existsSync(`${repository.specsFolder}/${id}/source.yaml`)).toBe(false);
  });

  it("asks for a source where there is nothing to go on from", async () => {
    await expect(goOn("acme")).rejects.toThrow("specs/acme is not there yet; name a source");
  });
});

async function goOn(id: string, asked: Asked = {}): Promise<{ code: number }> {
  const settings = {
    ...asked,
    facade: true,
    install: async () => {},
    format: async () => {},
    print: () => {},
    today: "2030-01-31",
  };
  return { code: await runAdd(repository, id, undefined, settings) };
}
