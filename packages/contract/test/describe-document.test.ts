import { describe } from "vitest";
import { describeDocument } from "../src/suite/describe-document.ts";
import { createParcels, operations } from "./parcels/client.ts";
import { parcels } from "./parcels/document.ts";

const credentials = { token: "contract-test", user: "contract-test", session: "contract-test" };

describe("a client that keeps its contract passes the suite", () => {
  describeDocument(
    {
      vendor: "parcels",
      digest: "sha256:1",
      operations,
      create: (settings) => createParcels({ ...settings, ...credentials }),
    },
    parcels,
    "sha256:1",
  );
});
