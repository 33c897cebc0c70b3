import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { MIGRATIONS as postgres } from "../src/ledgers/postgres/migrations.ts";
import { schemaNamed } from "../src/ledgers/postgres/schema.ts";
import { MIGRATIONS as sqlite } from "../src/ledgers/sqlite/migrations.ts";

/** What each migration runs, by a digest of its text. A line is added with a migration, and never changed once it is released. */
const PINNED = {
  postgres: ["346576952b35fb83", "2a19ffdd5d41bd37"],
  sqlite: ["2e11730659e53a2b", "1ed9ae9b04240648"],
} as const;

const texts = {
  postgres: postgres.map((migration) => migration(schemaNamed("agentpost_outbox"))),
  sqlite,
};

describe.each(["postgres", "sqlite"] as const)("the migrations of a ledger on %s", (store) => {
  test("run what they ran before, since a database that exists won't run them again", () => {
    for (const [index, pinned] of PINNED[store].entries()) {
      const name = `migration ${index + 1} of src/ledgers/${store}/migrations.ts`;
      const remedy = "put its text back, and write what is to be otherwise as a new migration at the end";
      expect(digest(texts[store][index]), `${name} runs another text than it did: ${remedy}`).toBe(pinned);
    }
  });

  test("are all pinned", () => {
    const left = texts[store].slice(PINNED[store].length).map(digest);
    expect(left, `add the digests of new migrations to PINNED.${store} in this file`).toEqual([]);
  });
});

function digest(text: string | undefined): string | undefined {
  return text && createHash("sha256").update(text).digest("hex").slice(0, 16);
}
