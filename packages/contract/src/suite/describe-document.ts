import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../document/json.ts";
import { readOperations } from "../document/read-operations.ts";
import { type PrismMock, startPrism } from "../prism/start-prism.ts";
import { createSampler } from "../sample/sampler.ts";
import type { Contract } from "./context.ts";
import { describeOperation } from "./describe-operation.ts";

/** The tests of a package against a document that has been read. */
export function describeDocument(contract: Contract, document: JsonObject, digest: string): void {
  const { vendor, operations } = contract;
  const documented = readOperations(document);
  const named = Object.entries(operations).map(([name, { method, path }]) => ({ name, key: `${method} ${path}` }));

  test("was generated from the document as it is now", () => {
    expect(contract.digest, `The package was generated from another document: run \`pnpm generate ${vendor}\``).toBe(
      digest,
    );
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

  describe("with a mock of the contract", () => {
    let mock: PrismMock | undefined;
    beforeAll(async () => {
      mock = await startPrism({ vendor, document });
    });
    afterAll(() => mock?.close());

    const context = { contract, document, sampler: createSampler(document), mockUrl: () => mock?.url ?? "" };
    for (const operation of documented) {
      const name = named.find(({ key }) => key === `${operation.method} ${operation.path}`)?.name;
      if (name !== undefined) describeOperation(context, operation, name);
    }
  });
}
