import { AbortedError } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";
import { describe, expect, test } from "vitest";
import { addresses } from "./stub.ts";

const { conversation } = addresses.libredesk;
const sent = { vendor: "libredesk", name: undefined, id: conversation, conversation } as const;
const attempt = { to: addresses.libredesk, mark: "mark-of-a-test", startedAt: new Date().toISOString(), text: "Hello" };

/** A search and a follow that have asked once and wait, each until its signal aborts for the test's own reason. */
function waits() {
  const empty = { status: "success", data: { results: [], total: 0, page: 1, total_pages: 0 } };
  const queued = {
    status: "success",
    data: { uuid: conversation, conversation_uuid: conversation, status: "pending" },
  };
  const aborting = new AbortController();
  const { signal } = aborting;
  const fetch = async (url: string) => {
    setTimeout(() => aborting.abort(new Error("the product's own reason")), 20);
    return Response.json(url.endsWith(`/messages/${conversation}`) ? queued : empty);
  };
  const inbox = createInbox([libredesk({ apiKey: "k", apiSecret: "s", fetch })]);
  return {
    find: () => inbox.find(attempt, { signal, lookForMs: 60_000 }),
    follow: async () => {
      for await (const _ of inbox.follow(sent, { signal }));
    },
  };
}

describe.each(["find", "follow"] as const)("%s", (operation) => {
  test("ends in an AbortedError as well where its signal aborts between two requests", async () => {
    const error: unknown = await waits()
      [operation]()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AbortedError);
    // Nothing is said by it of the message that is looked for.
    expect(error).toMatchObject({ vendor: "libredesk", operation, outcome: "unknown" });
  });
});
