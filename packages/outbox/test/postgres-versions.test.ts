import { describe, expect, test, vi } from "vitest";
import { newClaim, newRow } from "./ledger/store.ts";
import { missing, newLedger, newPool, newSchema } from "./postgres-databases.ts";

/** The ledger of a version to which nothing is ever due, on a pool of its own. */
async function ledgerOfAnotherVersion(schema: string) {
  vi.resetModules();
  vi.doMock("../src/ledgers/postgres/claimable.ts", async (original) => ({
    ...(await original<object>()),
    IS_DUE: "false",
  }));
  const { postgres } = await import("../src/postgres.ts");
  vi.doUnmock("../src/ledgers/postgres/claimable.ts");
  return postgres({ pool: newPool(), schema });
}

describe.skipIf(missing)("versions that share a database without a migration between them", () => {
  test("each go by their own rule of what may be claimed, whichever was there first", async () => {
    const schema = newSchema();
    const ours = await newLedger({ schema });
    const other = await ledgerOfAnotherVersion(schema);
    await other.open();
    await ours.add(newRow("a"));
    expect(await other.claim(newClaim())).toBeUndefined();
    expect(await ours.claim(newClaim())).toMatchObject({ key: "a", state: "sending" });
    await other.close();

    const again = await newLedger({ schema });
    await again.add(newRow("b"));
    expect(await again.claim(newClaim())).toMatchObject({ key: "b" });
  });
});
