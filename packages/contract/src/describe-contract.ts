import { describe } from "vitest";
import { readDocument } from "./document/read-document.ts";
import type { Contract } from "./suite/context.ts";
import { describeDocument } from "./suite/describe-document.ts";

/** The contract tests of a generated package: every operation, answer and credential of its vendor's document. */
export function describeContract(contract: Contract): void {
  describe(`the contract of ${contract.vendor}`, async () => {
    const { document, digest } = await readDocument(contract.vendor);
    describeDocument(contract, document, digest);
  });
}
