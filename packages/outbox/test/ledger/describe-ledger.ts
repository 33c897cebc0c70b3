import { afterEach, beforeEach, describe } from "vitest";
import type { Ledger } from "../../src/ledger.ts";
import { addingTests } from "./adding.ts";
import { anythingTests } from "./anything.ts";
import { changingTests } from "./changing.ts";
import { claimingTests } from "./claiming.ts";
import { conversationTests } from "./conversations.ts";
import { endingTests } from "./ending.ts";
import { handleTests } from "./handles.ts";
import { listingTests } from "./listing.ts";
import type { LedgerStore, MakeStore } from "./store.ts";
import { unknownTests } from "./unknown.ts";

/** What holds for a ledger whatever it is kept in. */
export function describeLedger(name: string, makeStore: MakeStore): void {
  describe(`a ledger on ${name}`, () => {
    let store: LedgerStore;
    let opened: Ledger[];

    beforeEach(async () => {
      store = await makeStore();
      opened = [];
    });
    afterEach(async () => {
      await Promise.all(opened.map((ledger) => ledger.close()));
      await store.remove();
    });

    /** Another handle on the same store. */
    const open = async () => {
      const ledger = store.ledger();
      await ledger.open();
      opened.push(ledger);
      return ledger;
    };

    addingTests(open);
    claimingTests(open);
    conversationTests(open);
    endingTests(open);
    unknownTests(open);
    changingTests(open);
    listingTests(open);
    handleTests(open);
    anythingTests(open);
  });
}
