import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryFolder } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { sqlite } from "../src/sqlite.ts";
import { newRow } from "./ledger/store.ts";

test("three processes share one file: each entry is claimed by one of them, and each conversation in order", async () => {
  const file = join(temporaryFolder("outbox").path, "outbox.db");
  const ledger = sqlite({ file });
  await ledger.open();
  const conversations = 10;
  const keys = Array.from({ length: 300 }, (_, index) => `k${String(index).padStart(3, "0")}`);
  await Promise.all(keys.map((key, index) => ledger.add(newRow(key, { conversation: `c${index % conversations}` }))));

  const client = fileURLToPath(new URL("drain.ts", import.meta.url));
  const node = ["--conditions", "@agentpost/source", "--import", import.meta.resolve("tsx"), client, file];
  const claimed = await Promise.all(
    ["one", "two", "three"].map(async (owner): Promise<string[]> => {
      const { stdout } = await promisify(execFile)(process.execPath, [...node, owner]);
      return JSON.parse(stdout);
    }),
  );

  expect(claimed.flat().sort()).toEqual(keys);
  for (const ofOne of claimed) {
    for (let conversation = 0; conversation < conversations; conversation++) {
      const inOrder = ofOne.filter((key) => Number(key.slice(1)) % conversations === conversation);
      expect(inOrder).toEqual([...inOrder].sort());
    }
  }
  const { rows } = await ledger.list({ limit: 1_000 });
  expect(rows.filter(({ state, attempts }) => state !== "sent" || attempts.length !== 1)).toEqual([]);
  await ledger.close();
});
