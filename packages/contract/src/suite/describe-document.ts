import { setFlagsFromString } from "node:v8";
import { pnpmCommand } from "@agentpost/workspace";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cellsOf } from "../cells/cells-of.ts";
import { type Coverage, createCoverage } from "../cells/coverage.ts";
import type { Waiver } from "../cells/waivers.ts";
import type { JsonObject } from "../document/json.ts";
import type { ContractOperation } from "../document/operation.ts";
import { readOperations } from "../document/read-operations.ts";
import { judgedDocument } from "../sample/judged-document.ts";
import { branchExamples } from "./branch-examples.ts";
import type { Contract } from "./context.ts";
import { describeOperation } from "./describe-operation.ts";
import { describeWebhooks } from "./describe-webhooks.ts";
import { type Judges, startJudges } from "./judges.ts";

// Each of ten thousand tests leaves garbage, for which V8 by itself lets the heap grow to four times of what is kept.
setFlagsFromString("--heap-growing-percent=50");

/** The tests of a package against a document that has been read; what they cover is known after them. */
export function describeDocument(
  contract: Contract,
  given: JsonObject,
  digest: string,
  waivers: readonly Waiver[] = [],
): Coverage {
  const { vendor, operations } = contract;
  const { document, sampler } = judgedDocument(given);
  const documented = readOperations(document);
  const named = Object.entries(operations).map(([name, { method, path }]) => ({ name, key: `${method} ${path}` }));

  test("was generated from the document as it is now", () => {
    expect(
      contract.digest,
      `The package was generated from another document: run \`${pnpmCommand(`generate ${vendor}`)}\``,
    ).toBe(digest);
  });

  test("has every operation of the document, and no other", () => {
    const keys = documented.map(({ method, path }) => `${method} ${path}`);
    expect(named.map(({ key }) => key).sort()).toEqual(keys.sort());
  });

  test("knows each operation by the name in its own table and in the client", () => {
    const { safe, ...client } = contract.create({ baseUrl: "http://127.0.0.1" });
    const names = Object.keys(operations);
    expect(Object.values(operations).map(({ name }) => name)).toEqual(names);
    expect(Object.keys(safe)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(client)).toEqual(expect.arrayContaining(names));
  });

  const nameOf = ({ method, path }: ContractOperation) => named.find(({ key }) => key === `${method} ${path}`)?.name;
  const coverage = createCoverage(document, cellsOf(document, nameOf, sampler), waivers);

  describeWebhooks(contract, document, coverage);

  describe("with a mock of the contract", () => {
    let running: Judges | undefined;
    beforeAll(async () => {
      running = await startJudges(vendor, document, branchExamples(coverage.contract.cells));
    });
    afterAll(() => running?.close());

    const judges = () => {
      if (!running) throw new Error("The mock doesn't run yet");
      return running;
    };
    const context = { contract, document, sampler, coverage, judges };
    for (const operation of documented) {
      const name = nameOf(operation);
      if (name !== undefined) describeOperation(context, operation, name);
    }
  });
  return coverage;
}
