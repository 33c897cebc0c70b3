import { coverageGaps } from "@agentpost/contract/cells";
import { describeDocument } from "@agentpost/contract/describe-document";
import { fixture } from "@agentpost/generator/fixtures";
import { describe, expect, test } from "vitest";
import { generatedContract } from "../user-program.ts";

// The contract's tests, with Prism, of documents that none of our vendors is like.
describe.each(["unsaid-bodies", "loose-requests", "downloads", "multipart", "multipart-before", "two-discriminators"])(
  "the client that is generated from the fixture %s",
  async (name) => {
    const contract = await fixture(name);
    const coverage = describeDocument(await generatedContract(contract), contract.document, contract.digest);

    test("keeps its contract, cell by cell", () => {
      expect(coverageGaps(coverage.result())).toEqual([]);
    });
  },
);
