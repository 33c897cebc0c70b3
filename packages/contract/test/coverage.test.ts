import { describe, expect, test } from "vitest";
import { cellsOf } from "../src/cells/cells-of.ts";
import { createCoverage } from "../src/cells/coverage.ts";
import { coverageGaps } from "../src/cells/coverage-gaps.ts";
import { countCells, settleCells } from "../src/cells/coverage-result.ts";
import { readWaivers } from "../src/cells/waivers.ts";
import { readOperations } from "../src/document/read-operations.ts";
import { recordBody } from "../src/wire/recorded-body.ts";
import { BASE_PATH } from "../src/wire/request-form.ts";

const document = {
  openapi: "3.1.0",
  security: [{ key: [] }],
  paths: {
    "/messages": {
      post: {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "object", properties: { kind: { enum: ["a", "b"] } } } } },
        },
        responses: { 200: { content: { "application/json": {} } }, 404: {} },
      },
    },
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
};

const contract = cellsOf(document, () => "send");
const [operation] = readOperations(document);
if (!operation) throw new Error("The document has an operation");
const idOf = (end: string) => `send · ${end}`;
const ids = contract.cells.map(({ id }) => id);

/** What went over the wire. */
async function exchange(body: object | undefined, status: number, key = "contract-test", contentType?: string) {
  const sent = body && new TextEncoder().encode(JSON.stringify(body));
  const headers = new Headers({ "x-key": key, ...(body && { "content-type": "application/json" }) });
  const served = new Headers(contentType === undefined ? {} : { "content-type": contentType });
  const answer = contentType === undefined ? new Uint8Array() : new TextEncoder().encode("{}");
  return {
    request: {
      method: "POST",
      url: new URL(`http://127.0.0.1${BASE_PATH}/messages`),
      headers,
      body: await recordBody(sent ?? new Uint8Array(), headers),
    },
    response: { status, headers: served, body: await recordBody(answer, served) },
  };
}

describe("a cell is covered", () => {
  test("by an answer with its status, its media type and its credential, and by no other", async () => {
    const covered = async (...served: Parameters<typeof exchange>) => {
      const coverage = createCoverage(document, contract, []);
      coverage.answered(operation, await exchange(...served));
      return coverage
        .result()
        .cells.filter(({ state }) => state === "hit")
        .map(({ id }) => id);
    };
    expect(await covered(undefined, 404)).toEqual([idOf("answer · 404 no content · key")]);
    expect(await covered(undefined, 200, undefined, "application/json")).toEqual([
      idOf("answer · 200 application/json · key"),
    ]);
    expect(await covered(undefined, 200, undefined, "text/plain")).toEqual([]);
    expect(await covered(undefined, 410)).toEqual([]);
    expect(await covered(undefined, 404, "another")).toEqual([]);
  });

  test("by a request with its very content, and a violation is covered by a refusal alone", async () => {
    const coverage = createCoverage(document, contract, []);
    await coverage.sent("request", operation, await exchange({ kind: "b" }, 200));
    await coverage.sent("request", operation, await exchange({ kind: "not-in-the-contract" }, 200));
    expect(
      coverage
        .result()
        .cells.filter(({ state }) => state === "hit")
        .map(({ id }) => id),
    ).toEqual([idOf('request · body.kind = "b"')]);
    await coverage.sent("violation", operation, await exchange({ kind: "not-in-the-contract" }, 422));
    expect(coverageGaps(coverage.result())).not.toContain(
      `not covered: ${idOf("violation · body.kind: outside the enum")}`,
    );
  });
});

describe("the gate", () => {
  const hit = new Set(ids);
  const [first = "", ...others] = ids;

  test("has nothing against a contract that is covered", () => {
    expect(coverageGaps(settleCells(contract, [], hit))).toEqual([]);
  });

  test("names a cell that isn't covered", () => {
    expect(coverageGaps(settleCells(contract, [], new Set(others)))).toEqual([`not covered: ${first}`]);
  });

  test("lets a waived cell be uncovered, and no other", () => {
    const waivers = [{ cell: first, reason: "The mock can't." }];
    expect(coverageGaps(settleCells(contract, waivers, new Set(others)))).toEqual([]);
    expect(coverageGaps(settleCells(contract, waivers, new Set(others.slice(1))))).toEqual([
      `not covered: ${others[0]}`,
    ]);
  });

  test("names a waiver of a cell that is covered, and one of a cell that there is not", () => {
    const waivers = [
      { cell: first, reason: "The mock can't." },
      { cell: "send · answer · 999", reason: "Gone." },
    ];
    expect(coverageGaps(settleCells(contract, waivers, hit))).toEqual([
      `waived, and covered all the same: ${first}`,
      "waived, but the contract has no such cell: send · answer · 999",
    ]);
  });

  test("counts without a run what a run that passes comes to", () => {
    const waivers = [{ cell: first, reason: "The mock can't." }];
    expect(countCells(contract, waivers)).toEqual({ cells: ids.length, waived: 1 });
  });
});

describe("a file of waivers", () => {
  test("has cells with reasons", () => {
    const waivers = [{ cell: "send · answer · 404", reason: "The mock can't." }];
    expect(readWaivers({ waivers }, "waivers.yaml")).toEqual(waivers);
  });

  test.each([
    [{}, "waivers.yaml at /waivers: expected a list."],
    [{ waivers: [], wavers: [] }, 'waivers.yaml has the key "wavers"; expected `waivers` alone.'],
    [
      { waivers: [{ cell: "a" }] },
      "waivers.yaml at /waivers/0: expected the id of a `cell` and a `reason`, and nothing else.",
    ],
    [
      { waivers: [{ cell: "a", reason: " " }] },
      "waivers.yaml at /waivers/0: expected the id of a `cell` and a `reason`, and nothing else.",
    ],
  ])("is refused where it says less or more: %j", (content, message) => {
    expect(() => readWaivers(content, "waivers.yaml")).toThrow(message);
  });
});
