import { writeSync } from "node:fs";
import { sqlite } from "../src/sqlite.ts";
import { newClaim, newRow } from "./ledger/store.ts";

// A process of its own, which says what it has done so far: what the kernel was asked for in between, a test reads.
const [file = "", mark = ""] = process.argv.slice(2);
const ledger = sqlite({ file });
await ledger.open();
writeSync(1, "opened");
await Promise.all(Array.from({ length: 100 }, (_, index) => ledger.add(newRow(`k${index}`))));
writeSync(1, "added");
await ledger.claim(newClaim({ mark }));
writeSync(1, "claimed");
await ledger.close();
