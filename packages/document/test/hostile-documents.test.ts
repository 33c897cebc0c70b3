import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDocument } from "../src/index.ts";

let specs: string;

beforeEach(() => {
  specs = mkdtempSync(`${tmpdir()}/agentpost-hostile-`);
  mkdirSync(`${specs}/post`);
});

afterEach(() => {
  rmSync(specs, { recursive: true });
});

const HEAD = { openapi: "3.1.0", info: { title: "Post", version: "1" }, security: [], paths: {} };

function write(name: string, contents: string): void {
  writeFileSync(`${specs}/post/${name}`, contents);
}

async function complaint(contents: string, name = "openapi.yaml"): Promise<string> {
  write(name, contents);
  return readDocument("post", specs).then(
    () => "none",
    (error: Error) => (error.name === "ExpectedError" ? error.message : `raw: ${error.stack}`),
  );
}

describe("a reference that leads outside", () => {
  const schema = (schemas: object) => ({ ...HEAD, components: { schemas } });
  const CASES: [name: string, document: object, pointer: string][] = [
    ["a file", schema({ A: { $ref: "other.yaml#/a" } }), "/components/schemas/A/$ref"],
    ["an address", schema({ A: { items: { $ref: "http://127.0.0.1:1/a" } } }), "/components/schemas/A/items/$ref"],
    ["a file, told as if it were inside", schema({ A: { $ref: "#../../../a.yaml#/a" } }), "/components/schemas/A/$ref"],
    ["a second file behind a pointer", schema({ A: { $ref: "#/a.yaml#/b" } }), "/components/schemas/A/$ref"],
    ["one in an example", schema({ A: { example: [{ $ref: "a.json" }] } }), "/components/schemas/A/example/0/$ref"],
    ["one in an extension", { ...HEAD, "x-any": { $ref: "a.json" } }, "/x-any/$ref"],
    ["a dynamic one", schema({ A: { $dynamicRef: "a.json#b" } }), "/components/schemas/A/$dynamicRef"],
    [
      "an example's value elsewhere",
      { ...HEAD, components: { examples: { E: { externalValue: "http://127.0.0.1:1/e" } } } },
      "/components/examples/E/externalValue",
    ],
    [
      "a link's operation elsewhere",
      { ...HEAD, components: { links: { L: { operationRef: "https://127.0.0.1:1/#/paths/~1a/get" } } } },
      "/components/links/L/operationRef",
    ],
    [
      "a discriminator's schema elsewhere",
      schema({ A: { discriminator: { propertyName: "t", mapping: { b: "./b.yaml", c: "A" } } } }),
      "/components/schemas/A/discriminator/mapping/b",
    ],
    [
      "a discriminator's schema in a file without a folder",
      schema({ A: { discriminator: { propertyName: "t", mapping: { b: "b.yaml" } } } }),
      "/components/schemas/A/discriminator/mapping/b",
    ],
    ["a path elsewhere", { ...HEAD, paths: { "/a": { $ref: "file:///etc/hostname" } } }, "/paths/~1a/$ref"],
  ];
  for (const [name, document, pointer] of CASES) {
    it(`is refused by its pointer: ${name}`, async () => {
      const said = await complaint(JSON.stringify(document), "openapi.json");
      expect(said.startsWith(`specs/post/openapi.json at ${pointer}: the text "`)).toBe(true);
      expect(said).toContain("is outside this document");
      expect(said.split("\n")).toHaveLength(1);
    });
  }

  it("is refused in what an overlay adds", async () => {
    write(
      "overlay.yaml",
      JSON.stringify({
        overlay: "1.0.0",
        info: { title: "Ours", version: "1" },
        actions: [{ target: "$.paths", update: { "/a": { $ref: "a.yaml" } } }],
      }),
    );
    expect(await complaint(JSON.stringify(HEAD))).toMatch(/overlay\.yaml, and .*at \/paths\/~1a\/\$ref: .*is outside/);
  });

  it("is none where a property, a schema or a value only bears such a name", async () => {
    const A = {
      properties: { $ref: { type: "string" }, externalValue: { type: "string" }, operationRef: { type: "string" } },
      discriminator: { propertyName: "$ref", mapping: { a: "A", b: "#/components/schemas/A", c: "Unknown" } },
      items: { $ref: "#anchor" },
    };
    expect(await complaint(JSON.stringify(schema({ A })))).toBe("none");
  });
});

describe("a document made to choke on", () => {
  const yaml = (more: string) =>
    `openapi: 3.1.0\ninfo: { title: Post, version: "1" }\nsecurity: []\npaths: {}\nx-more:\n${more}\n`;
  const levels = (line: (level: number) => string) => Array.from({ length: 12 }, (_, level) => line(level)).join("\n");

  const CASES: [name: string, contents: string, expected: RegExp][] = [
    [
      "aliases of aliases",
      yaml(
        `  - &l0 [x, x, x, x, x, x, x, x, x]\n${levels(
          (level) => `  - &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`,
        )}`,
      ),
      /^specs\/post\/openapi\.yaml at \/x-more\/\d+(\/\d+)? stands for more than \d+ values or \d+ characters/,
    ],
    [
      "maps merged into maps",
      yaml(
        `  - &l0 { x: 1 }\n${levels(
          (level) => `  - &l${level + 1} { <<: [${Array(9).fill(`*l${level}`).join(", ")}] }`,
        )}`,
      ),
      /^specs\/post\/openapi\.yaml at \/x-more\/.* stands for more than \d+ values/,
    ],
    [
      "a long text, repeated",
      yaml(`  - &l0 "${"x".repeat(100_000)}"\n${Array(2_000).fill("  - *l0").join("\n")}`),
      /^specs\/post\/openapi\.yaml at \/x-more stands for more than \d+ values or \d+ characters/,
    ],
    [
      "a hundred thousand aliases",
      yaml(`  - &l0 x\n${Array(100_000).fill("  - *l0").join("\n")}`),
      /^specs\/post\/openapi\.yaml at \/x-more\/\d+ is written with more than \d+ anchors and aliases\./,
    ],
    [
      "an alias inside what it repeats",
      yaml("  - &l0 [*l0]"),
      /^specs\/post\/openapi\.yaml, line 6, column \d+: .* inside/,
    ],
    ["an alias of nothing", yaml("  - *l0"), /^specs\/post\/openapi\.yaml, line 6, column \d+: /],
    ["a merge of what is no map", yaml("  <<: 1"), /^specs\/post\/openapi\.yaml, line \d+, column \d+: /],
    [
      "200,000 lists in one another",
      yaml(`  ${"[".repeat(200_000)}${"]".repeat(200_000)}`),
      /^specs\/post\/openapi\.yaml, line 6, column \d+: It is nested too deep/,
    ],
    [
      "200,000 items in one another",
      yaml(`  ${"- ".repeat(200_000)}x`),
      /^specs\/post\/openapi\.yaml, line 1, column 1: It is nested too deep/,
    ],
    [
      "200,000 levels of JSON",
      `${JSON.stringify(HEAD).slice(0, -1)},"x-more":${'{"a":'.repeat(200_000)}1${"}".repeat(200_001)}`,
      /^specs\/post\/openapi\.yaml at \/x-more(\/a){7} is nested more than 200 levels deep\./,
    ],
    [
      "a million escapes in a text of JSON",
      `${JSON.stringify(HEAD).slice(0, -1)},"x-more":"${"\\n".repeat(1_000_000)}"}`,
      /^none$/,
    ],
    [
      "half a surrogate pair in a path",
      JSON.stringify({ ...HEAD, paths: { "/a\ud800": {} } }),
      /^specs\/post\/openapi\.yaml at \/paths\/~1a\\ud800: half a surrogate pair stands alone/,
    ],
    [
      "half a surrogate pair in a text",
      JSON.stringify({ ...HEAD, info: { title: "\udfff", version: "1" } }),
      /^specs\/post\/openapi\.yaml at \/info\/title: half a surrogate pair stands alone/,
    ],
    [
      "half a surrogate pair in a reference",
      JSON.stringify({ ...HEAD, paths: { "/a": { $ref: "#/\ud800" } } }),
      /^specs\/post\/openapi\.yaml at \/paths\/~1a\/\$ref: half a surrogate pair stands alone/,
    ],
  ];
  for (const [name, contents, expected] of CASES) {
    it(`ends in one sentence: ${name}`, async () => {
      const said = await complaint(contents);
      expect(said).toMatch(expected);
      expect(said.split("\n")).toHaveLength(1);
    });
  }

  it("is read where it is as deep as is allowed", async () => {
    expect(await complaint(yaml(`  ${"[".repeat(198)}${"]".repeat(198)}`))).toBe("none");
  });
});

describe("our own extensions", () => {
  it("have no effect in a vendor's document, wherever they stand", async () => {
    const operation = { "x-agentpost-idempotent": true, responses: { 500: { $ref: "#/components/examples/E/value" } } };
    const components = { examples: { E: { value: { description: "No.", "x-agentpost-rejects": [] } } } };
    write("openapi.json", JSON.stringify({ ...HEAD, paths: { "/a": { post: operation } }, components }));
    write(
      "overlay.yaml",
      JSON.stringify({
        overlay: "1.0.0",
        info: { title: "Ours", version: "1" },
        actions: [{ target: "$.paths['/a'].post", update: { "x-agentpost-timeout-ms": 1 } }],
      }),
    );
    const { document, dropped } = await readDocument("post", specs);
    expect(dropped).toEqual([
      "/paths/~1a/post/x-agentpost-idempotent",
      "/components/examples/E/value/x-agentpost-rejects",
    ]);
    const text = JSON.stringify(document);
    expect(text.match(/x-agentpost-[\w-]+/g)).toEqual(["x-agentpost-timeout-ms"]);
  });
});
