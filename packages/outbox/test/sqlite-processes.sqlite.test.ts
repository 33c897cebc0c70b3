import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryFolder } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { sqlite } from "../src/sqlite.ts";
import { newRow } from "./ledger/store.ts";

/** Node's arguments for a program beside this file. */
const nodeFor = (name: string) => {
  const program = fileURLToPath(new URL(name, import.meta.url));
  return ["--conditions", "@agentpost/source", "--import", import.meta.resolve("tsx"), program];
};

test("three processes share one file: each entry is claimed by one of them, and each conversation in order", async () => {
  const file = join(temporaryFolder("outbox").path, "outbox.db");
  const ledger = sqlite({ file });
  await ledger.open();
  const conversations = 10;
  const keys = Array.from({ length: 300 }, (_, index) => `k${String(index).padStart(3, "0")}`);
  await Promise.all(keys.map((key, index) => ledger.add(newRow(key, { conversation: `c${index % conversations}` }))));

  const node = nodeFor("drain.ts");
  const claimed = await Promise.all(
    ["one", "two", "three"].map(async (owner): Promise<string[]> => {
      const { stdout } = await promisify(execFile)(process.execPath, [...node, file, owner]);
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

test.skipIf(process.platform === "win32")("a disk that is full loses nothing that was said to be added", async () => {
  const file = join(temporaryFolder("outbox").path, "outbox.db");
  // 1,200 blocks of 512 bytes a file; Node is told of a write beyond them by an error, as it is of a full disk.
  const limited = ["-c", 'ulimit -f 1200; exec "$@"', "sh", process.execPath, ...nodeFor("fill.ts"), file];
  const { stdout } = await promisify(execFile)("sh", limited);
  const { added, areThere } = JSON.parse(stdout);
  expect(added.length).toBeGreaterThan(10);
  expect(areThere).toBe(true);

  const ledger = sqlite({ file });
  await ledger.open();
  const { rows } = await ledger.list({ limit: 1_000 });
  expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(added));
  expect(await ledger.add(newRow("there is room again"))).toMatchObject({ isNew: true });
  await ledger.close();
});
