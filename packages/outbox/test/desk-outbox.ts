import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type RunningDesk, startDesk } from "@agentpost/contract/stand-in";
import { createOutbox, type Entry, type Outbox, type OutboxOptions } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { temporaryFolder } from "@agentpost/workspace";
import { type AnyProvider, createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { onTestFinished } from "vitest";

const credential = { apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };

/** A helpdesk with a memory, and outboxes on one file that send to it. All is gone when the test has finished. */
export async function deskOutbox(conversations = 1) {
  const folder = temporaryFolder("outbox");
  onTestFinished(() => folder.remove());
  const ids = Array.from({ length: conversations }, () => randomUUID());
  const desk: RunningDesk = await startDesk({ conversations: ids });
  onTestFinished(() => desk.close());
  const account = { ...credential, baseUrl: desk.url };
  const file = join(folder.path, "outbox.db");

  return {
    desk,
    file,
    conversation: ids[0] as string,
    conversations: ids,
    /** Another outbox on the same file, as another process would have it. */
    outbox(options: Partial<OutboxOptions<ReturnType<typeof libredesk>>> = {}) {
      const outbox = createOutbox({
        messenger: createMessenger([libredesk(account)]),
        ledger: options.ledger ?? sqlite({ file }),
        timeoutMs: 1_000,
        lookForMs: 1,
        lookAgainAfterMs: Array.from({ length: 100 }, () => 50),
        ...options,
      });
      onTestFinished(() => outbox.close());
      return outbox;
    },
    inbox: createInbox([libredeskInbox(account)]),
    /** A reply into one of the conversations. */
    message(text: string, conversation = ids[0] as string) {
      return { to: { vendor: "libredesk", conversation } as const, text, options: { to: ["ada@example.com"] } };
    },
    texts: (conversation = ids[0] as string) => desk.desk.messages(conversation).map((each) => each.text_content),
  };
}

/** The entry, once it is in this state. */
export async function inState<State extends Entry["state"], P extends AnyProvider>(
  outbox: Outbox<P>,
  key: string,
  state: State,
): Promise<Extract<Entry, { state: State }>> {
  for (;;) {
    const entry = await outbox.get(key);
    if (entry?.state === state) return entry as Extract<Entry, { state: State }>;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
