import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runLint } from "./run-lint.ts";

const DOCUMENT = `
openapi: 3.0.3
info: { title: Parcel, version: "1" }
servers: [{ url: https://api.parcel.example }]
paths:
  /parcels: { get: { operationId: getParcels, responses: { "200": { description: Here. } } } }
`;

let specs: string;

beforeEach(() => {
  specs = mkdtempSync(`${tmpdir()}/agentpost-lint-`);
  write("parcel", "openapi.yaml", DOCUMENT);
});

afterEach(() => {
  rmSync(specs, { recursive: true });
});

function write(vendor: string, name: string, contents: string): void {
  mkdirSync(`${specs}/${vendor}`, { recursive: true });
  writeFileSync(`${specs}/${vendor}/${name}`, contents);
}

async function lint(...asked: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  return { code: await runLint(specs, asked, (line) => lines.push(line)), lines };
}

it("tells the place, the rule and what is wrong, and fails", async () => {
  expect(await lint()).toEqual({
    code: 1,
    lines: [
      "parcel: 1 error",
      "  specs/parcel#/paths/~1parcels/get error security-defined: Every operation should have security defined on it or on the root level.",
      expect.stringContaining("Actions for specs/parcel/overlay.yaml that answer this"),
      expect.stringMatching(/^ {2}- target: \$\n {4}description: "Why: .*\n {4}update:\n {6}security: \[\]$/),
    ],
  });
});

it("prints what gives operations names of their own, as it can be pasted", async () => {
  const [unnamed, twice] = ["", "operationId: getParcels, "];
  const operation = (id: string) => `{ ${id}security: [], responses: { "200": { description: Here. } } }`;
  write(
    "parcel",
    "openapi.yaml",
    DOCUMENT.replace(
      / {2}\/parcels: .*/,
      `  /a: { get: ${operation(twice)} }\n  /b: { get: ${operation(twice)}, put: ${operation(unnamed)} }`,
    ),
  );
  const { code, lines } = await lint();
  expect(code).toBe(1);
  write("parcel", "overlay.yaml", `overlay: 1.0.0\ninfo: { title: Ours, version: "1" }\nactions:\n${lines.at(-1)}\n`);
  expect(await lint()).toEqual({ code: 0, lines: ["parcel: fine"] });
});

it("lints what the overlay makes of a document", async () => {
  const actions = [{ target: "$", update: { security: [] } }];
  write("parcel", "overlay.yaml", JSON.stringify({ overlay: "1.0.0", info: { title: "Ours", version: "1" }, actions }));
  expect(await lint("parcel")).toEqual({ code: 0, lines: ["parcel: fine"] });
});

it("goes on where a document can't be read", async () => {
  write("broken", "openapi.yaml", "openapi: [");
  const { code, lines } = await lint();
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^specs\/broken\/openapi\.yaml, line 1/),
    "parcel: 1 error",
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  expect((await lint("none")).lines).toEqual(['No vendor is called "none"; the known ones are broken, parcel.']);
});

it("holds nothing against a pattern that could take all the time there is, and says so", async () => {
  const schema = { type: "string", pattern: "^(a+)+$", example: `${"a".repeat(60)}b` };
  const names = { type: "object", patternProperties: { "^(b+)+$": {} }, example: { [`${"b".repeat(60)}c`]: 1 } };
  const operation = {
    operationId: "getParcels",
    security: [],
    parameters: [{ name: "q", in: "query", schema }],
    responses: { 200: { description: "Here.", content: { "application/json": { schema: names } } } },
  };
  const info = { title: "Parcel", version: "1" };
  const servers = [{ url: "https://api.parcel.example" }];
  const paths = { "/parcels": { get: operation } };
  write("parcel", "openapi.yaml", JSON.stringify({ openapi: "3.1.0", info, servers, paths }));
  const { code, lines } = await lint();
  expect(code).toBe(0);
  const place = "specs/parcel#/paths/~1parcels/get/parameters/0/schema/pattern";
  const said = "could take a matcher all the time there is; nothing is held against it.";
  expect(lines).toContain(`  ${place} warning request-can-be-made: "^(a+)+$" ${said}`);
  expect(lines.join("\n")).toContain(`patternProperties/^(b+)+$ warning request-can-be-made: "^(b+)+$" ${said}`);
});

it("warns of our own extensions in a vendor's document", async () => {
  write("parcel", "openapi.yaml", `${DOCUMENT}security: []\nx-agentpost-vendor: {}\n`);
  const { code, lines } = await lint();
  expect(code).toBe(0);
  expect(lines).toEqual([
    "parcel: 1 warning",
    expect.stringMatching(/^ {2}specs\/parcel#\/x-agentpost-vendor warning extensions-in-overlay: /),
  ]);
});
