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
