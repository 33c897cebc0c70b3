import { sqlite } from "../src/sqlite.ts";
import { newRow } from "./ledger/store.ts";

// A process of its own, which may write no file beyond a size: adds until that fails, and says what it was told is added.
const [file = ""] = process.argv.slice(2);
const ledger = sqlite({ file });
await ledger.open();
const added: string[] = [];
let failed = 0;
for (let index = 0; failed < 3; index++) {
  const pair = [`k${index}`, `l${index}`];
  const done = await Promise.allSettled(pair.map((key) => ledger.add(newRow(key, { content: "x".repeat(2_000) }))));
  if (done.some(({ status }) => status === "rejected")) failed += 1;
  added.push(...pair.filter((_, which) => done[which]?.status === "fulfilled"));
}
const isThere = await Promise.all(added.map(async (key) => (await ledger.get(key)) !== undefined));
process.stdout.write(JSON.stringify({ added, areThere: isThere.every(Boolean) }));
await ledger.close();
