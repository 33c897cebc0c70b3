import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { vendors } from "@agentpost/workspace";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { canonicalJson, digestOf, readDocument } from "../src/index.ts";

const DOCUMENT = `
openapi: 3.0.3
info: { title: Post, version: "1" }
security: []
paths:
  /a: { get: { operationId: a, tags: [x], responses: { 200: { description: Done. } } } }
`;

let specs: string;

beforeEach(() => {
  specs = mkdtempSync(`${tmpdir()}/agentpost-specs-`);
});

afterEach(() => {
  rmSync(specs, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  mkdirSync(`${specs}/post`, { recursive: true });
  for (const [name, contents] of Object.entries(files)) writeFileSync(`${specs}/post/${name}`, contents);
}

function overlay(...actions: object[]): string {
  return JSON.stringify({ overlay: "1.0.0", info: { title: "Ours", version: "1" }, actions });
}

async function complaint(files: Readonly<Record<string, string>>): Promise<string> {
  write(files);
  return readDocument("post", specs).then(
    () => "none",
    (error: Error) => error.message,
  );
}

describe("a vendor's document", () => {
  it("is read from YAML or JSON alike", async () => {
    write({ "openapi.yaml": DOCUMENT });
    const fromYaml = await readDocument("post", specs);
    rmSync(`${specs}/post/openapi.yaml`);
    write({ "openapi.json": JSON.stringify(fromYaml.document) });
    expect((await readDocument("post", specs)).digest).toBe(fromYaml.digest);
  });

  it("says the same as JSON and as YAML, whatever is in it", async () => {
    const key = fc.oneof(fc.string(), fc.constantFrom("<<", "__proto__", '"', "\\", ":", '":', "constructor", "1"));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 0 }), tie("list"), tie("map")),
      list: fc.array(tie("tree"), { maxLength: 4 }),
      map: fc.array(fc.tuple(key, tie("tree")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    }));
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom(undefined, 2), async (value, indent) => {
        const text = JSON.stringify({ openapi: "3.1.0", "x-value": value }, undefined, indent);
        write({ "openapi.json": text });
        const fromJson = await readDocument("post", specs);
        // A comment is what JSON has no word for.
        write({ "openapi.json": `${text}\n# YAML` });
        expect(canonicalJson((await readDocument("post", specs)).document)).toBe(canonicalJson(fromJson.document));
      }),
      { numRuns: 200 },
    );
  });

  it("names the place of what is wrong with JSON", async () => {
    expect(await complaint({ "openapi.json": '{\n  "a": 1,\n  "b": { "a": "\\"a\\":" },\n  "a": 2\n}' })).toMatch(
      /^specs\/post\/openapi\.json, line 4, column 3: Map keys must be unique/,
    );
    expect(await complaint({ "openapi.json": '{\n  "a": 1,\n  "b": [2\n}' })).toMatch(
      /openapi\.json, line 4, column 1: /,
    );
  });

  it("has a digest that changes with what it says and not with how", () => {
    expect(canonicalJson({ b: [1, { d: 1, c: null }], a: "x" })).toBe('{"a":"x","b":[1,{"c":null,"d":1}]}');
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
  });

  it("belongs to a vendor that has a folder", async () => {
    write({ "openapi.yaml": DOCUMENT });
    expect(vendors(specs)).toEqual(["post"]);
    await expect(readDocument("pots", specs)).rejects.toThrow('No vendor is called "pots"; the known ones are post.');
  });

  it("must be there, and readable", async () => {
    expect(await complaint({})).toContain("specs/post has no document");
    expect(await complaint({ "openapi.yaml": "a: [1" })).toMatch(/^specs\/post\/openapi\.yaml, line 1, column \d+: /);
    expect(await complaint({ "openapi.yaml": "a: 1\na: 2" })).toContain("line 2");
    expect(await complaint({ "openapi.yaml": "- 1" })).toContain("holds a list; expected an object");
  });

  it("must be of OpenAPI 3.0 or 3.1", async () => {
    expect(await complaint({ "openapi.yaml": 'swagger: "2.0"' })).toContain("at /swagger");
    expect(await complaint({ "openapi.yaml": "openapi: 3.2.0" })).toContain(
      'the text "3.2.0"; expected a version such as',
    );
  });
});

describe("an overlay", () => {
  it("is applied in order, and an update adds to a list", async () => {
    write({
      "openapi.yaml": DOCUMENT,
      "overlay.yaml": overlay(
        { target: "$.paths['/a'].get", update: { operationId: "b", tags: ["y"] } },
        { target: "$.paths['/a'].get.tags[0]", remove: true },
      ),
    });
    const { document } = await readDocument("post", specs);
    expect(document["paths"]).toMatchObject({ "/a": { get: { operationId: "b", tags: ["y"] } } });
  });

  it("removes every match in a list", async () => {
    const more = { target: "$.paths['/a'].get", update: { tags: ["y", "z"] } };
    const remove = { target: "$.paths['/a'].get.tags[?(@ == 'x' || @ == 'y')]", remove: true };
    write({ "openapi.yaml": DOCUMENT, "overlay.yaml": overlay(more, remove) });
    expect((await readDocument("post", specs)).document["paths"]).toMatchObject({ "/a": { get: { tags: ["z"] } } });
  });

  it("appends to a list that is the target itself", async () => {
    write({ "openapi.yaml": DOCUMENT, "overlay.yaml": overlay({ target: "$.security", update: { key: [] } }) });
    expect((await readDocument("post", specs)).document["security"]).toEqual([{ key: [] }]);
  });

  const cases: [name: string, actions: object[], expected: RegExp][] = [
    [
      "an action that matches nothing",
      [{ target: "$.paths['/b']", update: { get: {} } }],
      /action 1, target \$\.paths\['\/b'\]\) matches nothing/,
    ],
    [
      "an action that changes nothing",
      [
        { target: "$.info", update: { title: "Other" } },
        { target: "$.info", update: { version: "1" } },
      ],
      /action 2, target \$\.info\) changes nothing\. Remove the action: the published document already says so\./,
    ],
    ["an action without a target", [{ update: {} }], /target came as nothing; expected a JSONPath/],
    ["an action that does nothing", [{ target: "$.info" }], /has neither update and remove; expected one of them/],
    ["an action that does two things", [{ target: "$.info", update: {}, remove: true }], /has both update and remove/],
    [
      "a removal that is not true",
      [{ target: "$.info", remove: "yes" }],
      /remove came as the text "yes"; expected true/,
    ],
    ["a misspelt key", [{ target: "$.info", upadte: {} }], /has the key "upadte"/],
    [
      "a target that is no path",
      [{ target: "$.paths[", update: {} }],
      /action 1, target \$\.paths\[\).*(Error resolving JSONPath|matches nothing)/,
    ],
    ["an update of another type than its target", [{ target: "$.info.title", update: { a: 1 } }], /type mismatch/],
    ["a removal of everything", [{ target: "$", remove: true }], /the whole document can't be removed/],
  ];
  for (const [name, actions, expected] of cases) {
    it(`is refused for ${name}`, async () => {
      const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => {});
      expect(await complaint({ "openapi.yaml": DOCUMENT, "overlay.yaml": overlay(...actions) })).toMatch(expected);
      expect(console).not.toHaveBeenCalled();
      console.mockRestore();
    });
  }

  it("must say its version", async () => {
    expect(await complaint({ "openapi.yaml": DOCUMENT, "overlay.yaml": "overlay: 2.0.0\nactions: []" })).toContain(
      "at /overlay",
    );
  });
});
