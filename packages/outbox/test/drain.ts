import { sqlite } from "../src/sqlite.ts";
import { ended, newClaim } from "./ledger/store.ts";

// A process of its own that takes what it can get, and says what that was.
const [file = "", owner = ""] = process.argv.slice(2);
const ledger = sqlite({ file });
await ledger.open();
const claimed: string[] = [];
let marks = 0;
const drain = async () => {
  for (;;) {
    const row = await ledger.claim(newClaim({ owner, mark: `${owner} ${marks++}` }));
    if (row) {
      claimed.push(row.key);
      await ledger.end(ended(row));
    } else if ((await ledger.counts()).queued === 0) return;
  }
};
await Promise.all(Array.from({ length: 4 }, drain));
await ledger.close();
process.stdout.write(JSON.stringify(claimed));
