import { describe, expect, test } from "vitest";
import { coverageGaps } from "../src/cells/coverage-gaps.ts";
import { describeDocument } from "../src/suite/describe-document.ts";
import { createParcels, operations } from "./parcels/client.ts";
import { parcels } from "./parcels/document.ts";

const credentials = { token: "contract-test", user: "contract-test", session: "contract-test" };

describe("a client that keeps its contract passes the suite", () => {
  const coverage = describeDocument(
    {
      vendor: "parcels",
      digest: "sha256:1",
      operations,
      credentials: { key: ["token"], basic: ["user", "token"], session: ["session"] },
      create: (settings) => createParcels({ ...credentials, ...settings }),
    },
    parcels,
    "sha256:1",
  );

  test("and leaves no cell of it uncovered", () => {
    expect(coverageGaps(coverage.result())).toEqual([]);
  });
});
