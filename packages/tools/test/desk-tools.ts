import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { startDesk } from "@agentpost/contract/stand-in";
import { createOutbox } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { createTools, type Tool, type ToolsOptions } from "@agentpost/tools";
import { temporaryFolder } from "@agentpost/workspace";
import { type AnyProvider, createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { onTestFinished } from "vitest";

/** Tools over a helpdesk with a memory. All is gone when the test has finished. */
export async function deskTools(options: Partial<ToolsOptions<AnyProvider>> = {}) {
  const folder = temporaryFolder("tools");
  onTestFinished(() => folder.remove());
  const conversation = randomUUID();
  const desk = await startDesk({ conversations: [conversation] });
  onTestFinished(() => desk.close());
  const account = { baseUrl: desk.url, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
  const messenger = createMessenger([libredesk(account)]);
  const inbox = createInbox([libredeskInbox(account)]);
  const outbox = createOutbox({
    messenger,
    inbox,
    ledger: sqlite({ file: join(folder.path, "outbox.db") }),
    timeoutMs: 1_000,
    lookForMs: 1,
  });
  onTestFinished(() => outbox.close());
  await outbox.start();
  const tools = createTools({ messenger, outbox, inbox, waitMs: 2_000, ...options } as ToolsOptions<AnyProvider>);
  const tool = (name: string) => tools.find((each) => each.name === name) as Tool;
  return {
    desk,
    tools,
    conversation,
    call: (name: string, input: unknown) => tool(name).call(input),
    message: (text: string) => ({
      account: "libredesk",
      to: { conversation },
      text,
      options: { to: ["ada@example.com"] },
    }),
    texts: () => desk.desk.messages(conversation).map((each) => each.text_content),
  };
}
