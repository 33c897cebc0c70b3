import { existsSync } from "node:fs";
import { join } from "node:path";
import { createOutbox, type Outbox } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { ROOT, temporaryFolder } from "@agentpost/workspace";
import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, onTestFinished, test, vi } from "vitest";
import { setStage } from "./stage.ts";

const baseUrl = "https://helpdesk.example.com";
const conversation = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
const message = { to: conversation, text: "Your order has left.", options: { to: ["ana@example.com"] } };

/** A sample's exports, once it has run; its files go into a folder of its own. */
async function sample<Exports>(folder: string, name: string): Promise<Exports> {
  return (await import(join(ROOT, "packages", folder, "example", `${name}.ts`))) as Exports;
}

/** The stage, with a folder of its own for the samples' files. */
async function stageInFolder() {
  const folder = temporaryFolder("samples");
  const before = process.cwd();
  process.chdir(folder.path);
  onTestFinished(() => {
    process.chdir(before);
    folder.remove();
  });
  return setStage();
}

async function startedOutbox(): Promise<Outbox> {
  const outbox = createOutbox({
    messenger: createMessenger([libredesk({ baseUrl })]),
    ledger: sqlite({ file: "own.db" }),
  });
  onTestFinished(() => outbox.close());
  await outbox.start();
  return outbox;
}

test("the outbox's sample sends its message once", async () => {
  const { asked, said } = await stageInFolder();
  await sample("outbox", "send");
  expect(asked).toEqual(["libredesk sendMessage"]);
  expect(said).toEqual([expect.stringMatching(/^sent as /)]);
});

test("the sample for what is uncertain asks a person, and does what they say", async () => {
  const { answerNext, asked, said } = await stageInFolder();
  const outbox = await startedOutbox();
  answerNext("libredesk", "sendMessage", { status: 500 });
  await outbox.add(message as never, { key: "order-1" });
  expect((await outbox.settled("order-1")).state).toBe("unknown");
  const ask = vi.fn(async (_question: string) => "give-up" as const);
  const { settleByHand } = await sample<{ settleByHand(of: Outbox, by: typeof ask): Promise<void> }>(
    "outbox",
    "settle",
  );
  await settleByHand(outbox, ask);
  expect(ask).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("order-1 may have arrived"));
  expect(said).toEqual(["not-sent"]);
  expect(asked).toEqual(["libredesk sendMessage"]);
});

test("the sample for looking after an outbox tells what is uncertain and what is late, and drops what ended long ago", async () => {
  const { answerNext, asked } = await stageInFolder();
  const outbox = await startedOutbox();
  await outbox.add(message as never, { key: "order-1" });
  await outbox.settled("order-1");
  answerNext("libredesk", "sendMessage", { status: 500 });
  await outbox.add({ ...message, text: "It has arrived." } as never, { key: "order-2" });
  await outbox.settled("order-2");
  await outbox.add({ ...message, text: "Was all well?" } as never, { key: "order-3" });
  const { lookAfter } = await sample<{ lookAfter(of: Outbox, tell: (what: string) => void): Promise<void> }>(
    "outbox",
    "look-after",
  );
  const today: string[] = [];
  await lookAfter(outbox, (what) => today.push(what));
  expect(today).toEqual(["1 may have arrived, and wait for a decision"]);

  const later = Date.now() + 100 * 24 * 60 * 60_000;
  vi.spyOn(Date, "now").mockReturnValue(later);
  const inSummer: string[] = [];
  await lookAfter(outbox, (what) => inSummer.push(what));
  expect(inSummer).toEqual([...today, expect.stringMatching(/^order-3 is late/)]);
  expect((await outbox.list()).entries.map(({ key }) => key)).toEqual(["order-2", "order-3"]);
  expect(asked).toEqual(["libredesk sendMessage", "libredesk sendMessage"]);
});

test("the sample for the end of a process closes the outbox, and then ends it", async () => {
  await stageInFolder();
  const outbox = await startedOutbox();
  const exit = vi.spyOn(process, "exit").mockImplementation((() => {}) as never);
  const before = process.listeners("SIGTERM");
  const { stopOnSigterm } = await sample<{ stopOnSigterm(of: Outbox): void }>("outbox", "stop");
  stopOnSigterm(outbox);
  const [added] = process.listeners("SIGTERM").filter((listener) => !before.includes(listener));
  added?.("SIGTERM");
  await vi.waitFor(() => expect(exit).toHaveBeenCalledExactlyOnceWith(0));
});

test("the sample of the tools lists its account, and has tools for the AI SDK", async () => {
  const { said } = await stageInFolder();
  const { forAiSdk } = await sample<{ forAiSdk: Record<"tools" | "toolApproval", object> }>("tools", "tools");
  expect(said).toEqual([expect.stringContaining("libredesk")]);
  expect(Object.keys(forAiSdk.tools)).toContain("send_message");
  expect(forAiSdk.toolApproval).toMatchObject({ list_accounts: "not-applicable", send_message: "user-approval" });
});

test("the sample of a program's own tools takes the accounts and the ledger that the environment names", async () => {
  await stageInFolder();
  vi.stubEnv("LIBREDESK_BASE_URL", baseUrl);
  vi.stubEnv("XDG_STATE_HOME", process.cwd());
  const { opened, tools } = await sample<{ opened: { outbox: Outbox }; tools: readonly { name: string }[] }>(
    "tools",
    "environment",
  );
  onTestFinished(() => opened.outbox.close());
  expect(tools.map(({ name }) => name)).toContain("send_message");
  expect(existsSync("agentpost/outbox.db")).toBe(true);
});
