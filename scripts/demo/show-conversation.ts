import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startDesk } from "@agentpost/contract/stand-in";
import { AgentpostError, createMessenger } from "agentpost";
import { createInbox, toNodeHandler } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";

const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
const to = { vendor: "libredesk", conversation } as const;
const options = { to: ["ada@example.com"] };
// It opens nothing: the helpdesk and its webhook end with the demo.
const secret = "a secret for as long as the demo";

/**
 * A conversation on a stand-in for Libredesk, which, other than a mock, remembers: a customer writes, the webhook comes, a bot
 * answers her and not itself, one answer is cut off after it was stored, and the inbox finds it.
 */
export async function showConversation(print: (line: string) => void): Promise<void> {
  const receiver = createServer();
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const webhook = { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`, secret };
  const { url: baseUrl, desk, faults, delivered, close } = await startDesk({ conversations: [conversation], webhook });
  try {
    const account = { baseUrl, apiKey: "sample-key", apiSecret: "sample-secret" };
    const messenger = createMessenger([libredesk(account)]);
    const inbox = createInbox([libredeskInbox({ ...account, webhookSecrets: [secret] })]);
    const bot = inbox.webhookHandler({ vendor: "libredesk" }, async (event) => {
      if (event.type !== "message") return;
      print(`  webhook   ${event.message.author}: ${event.message.text}`);
      if (event.message.author !== "customer") return;
      await messenger.send({ to: event.message.address ?? to, text: "We are looking into it.", options });
    });
    receiver.on("request", toNodeHandler(bot));

    print("A conversation with a helpdesk that remembers:\n");
    desk.store(conversation, { sender_type: "contact", message: "<p>Where is my order?</p>" });
    await settled(() => desk.messages(conversation)[0]?.status === "sent");
    await delivered();

    faults.push("cut after it was stored");
    const text = "It left our warehouse this morning.";
    const error: unknown = await messenger.send({ to, text, options }).catch((thrown: unknown) => thrown);
    if (!(error instanceof AgentpostError) || !error.attempt) throw error;
    print(`  send      cut off: the outcome is ${error.outcome}`);
    const found = await inbox.find(error.attempt, { lookForMs: 5_000 });
    print(
      `  find      ${found.found}: ${found.found === "exact" ? `it exists, ${found.sent.status}` : "ask a person"}`,
    );
    await delivered();

    print("  history   the newest first:");
    for await (const { author, text: said, vendorStatus } of inbox.history(to)) {
      print(`            ${String(author).padEnd(8)}  ${said} (${vendorStatus})`);
    }
    print("");
  } finally {
    receiver.closeAllConnections();
    receiver.close();
    await close();
  }
}

/** A moment, for what comes by webhook. */
async function settled(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!isSo() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
}
