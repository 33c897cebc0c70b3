import { describe, expect, test } from "vitest";
import type { Cell, ClientCell } from "../cells/cell.ts";
import {
  brokenPromiseCases,
  downloadCases,
  needsCredential,
  rejectionCases,
  silentCases,
  waitCases,
} from "../document/cases.ts";
import type { ContractOperation } from "../document/operation.ts";
import { toldParameters } from "../document/read-parameters.ts";
import { sampleInput } from "../sample/sample-input.ts";
import { ask } from "./ask.ts";
import type { SuiteContext } from "./context.ts";
import { expectBrokenPromise, expectRejection, expectWait } from "./expect-served.ts";
import { expectNoOtherHost, expectOwnServer, knowsItsServer } from "./expect-server.ts";
import { expectUntold } from "./expect-told.ts";
import { expectStream, expectUndocumented } from "./expect-undocumented.ts";
import { performLegal } from "./perform-legal.ts";
import { titleOf, tryCell } from "./try-cell.ts";
import { withoutCredentials } from "./without-credentials.ts";

/** The tests of one operation under its name in the client. */
export function describeOperation(context: SuiteContext, operation: ContractOperation, name: string): void {
  const { document, sampler, coverage } = context;
  const fewest = () => sampleInput(document, sampler, operation, { fields: "required" });
  const isOwn = (cell: Cell): cell is ClientCell => cell.kind !== "webhook" && cell.name === name;

  describe(`${name}: ${operation.method} ${operation.path}`, () => {
    for (const cell of coverage.contract.cells.filter(isOwn)) {
      // What is waived is tried too, since a waiver that isn't needed must go.
      if (coverage.isWaived(cell))
        test(`waives: ${titleOf(cell)}`, () => tryCell(context, cell, fewest).catch(() => {}));
      else test(titleOf(cell), () => tryCell(context, cell, fewest));
    }

    for (const [index, rejection] of rejectionCases(operation).entries()) {
      test(`takes ${rejection.status} for a refusal where rule ${index + 1} says so`, () =>
        expectRejection(context, operation, name, fewest(), rejection));
    }

    for (const promise of brokenPromiseCases(operation)) {
      test(`doesn't take ${promise.status} for a success without ${String(promise.broken["pointer"])}`, () =>
        expectBrokenPromise(context, operation, name, fewest(), promise));
    }

    for (const wait of waitCases(operation)) {
      test(`reads from the body of ${wait.status} how long to wait`, () =>
        expectWait(context, operation, name, fewest(), wait));
    }

    for (const told of toldParameters(document)) {
      const own = operation.parameters.find(({ option }) => option === told.option);
      if (own && (own.required || told.default !== undefined)) {
        test(`sends the default of ${told.option} where the client isn't told it, or asks for it`, () =>
          expectUntold(context, operation, name, fewest(), told));
      }
    }

    if (context.contract.hosts) {
      test("sends nothing to another host than the one it is given", () =>
        expectNoOtherHost(context, operation, name, fewest()));
      if (knowsItsServer(context))
        test("goes to the server that the contract names", () => expectOwnServer(context, operation, name, fewest()));
    }

    for (const status of silentCases(operation)) {
      test(`gives what comes with ${status}, of which the contract says nothing`, () =>
        expectUndocumented(context, operation, name, fewest(), status));
    }

    for (const status of downloadCases(operation)) {
      test(`gives what comes with ${status} as a stream`, () => expectStream(context, name, fewest(), status));
    }

    if (needsCredential(operation)) {
      test("is refused by the mock without its credential", async () => {
        const { mock } = context.judges();
        const { exchange } = await performLegal(context, operation, name, fewest());
        const response = await ask(mock, withoutCredentials(document, exchange.request, mock.url));
        expect(response.status).toBe(401);
        await response.body?.cancel();
      });
    }
  });
}
