import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { fake } from "agentpost/testing";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createOutbox } from "../src/index.ts";
import { missing, newClosedLedger } from "./postgres-databases.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

describe.skipIf(missing)("an outbox on PostgreSQL", () => {
  test.each([2 * DAY_MS, -2 * DAY_MS])(
    "sends what is young by the server's time, where this machine's is %d ms off",
    async (offMs) => {
      const now = Date.now;
      vi.spyOn(Date, "now").mockImplementation(() => now() + offMs);
      onTestFinished(() => void vi.restoreAllMocks());
      const outbox = createOutbox({ messenger: createMessenger([fake(libredesk)]), ledger: newClosedLedger() });
      onTestFinished(() => outbox.close());
      const to = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
      await outbox.add({ to, text: "It left." }, { key: "k" });
      await outbox.start();
      expect(await outbox.settled("k")).toMatchObject({ state: "sent" });
    },
  );
});
