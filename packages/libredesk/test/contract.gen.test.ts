// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { describeContract } from "@agentpost/contract";
import { createLibredesk, operations } from "../src/index.js";

describeContract({
  vendor: "libredesk",
  digest: "sha256:dfbc50d6988c0e9573347d2d1bdb3887b97a2ec15e8175e3663611a20ccbeeae",
  operations,
  credentials: { basicAuth: ["apiKey", "apiSecret"], tokenAuth: ["apiKey", "apiSecret"] },
  create: (settings) => createLibredesk({ apiKey: "contract-test", apiSecret: "contract-test", ...settings }),
});
