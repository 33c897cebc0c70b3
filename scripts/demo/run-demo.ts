import { readFile } from "node:fs/promises";
import { type PrismMock, startPrism } from "@agentpost/contract";
import { type SampleMessage, sampleMessage } from "@agentpost/example/messages";
import { finishedProviders, providerName, type Repository } from "@agentpost/workspace";
import { createMessenger, type SentMessage } from "agentpost";
import { Listr } from "listr2";
import { showConversation } from "./show-conversation.ts";
import { type DemoRow, table } from "./table.ts";

/** Sends one message through a mock of each vendor, and prints what came of it. Resolves to the exit code. */
export async function runDemo(repository: Repository, print: (line: string) => void): Promise<number> {
  const vendors = finishedProviders(repository);
  const rows: DemoRow[] = [];
  const failures: string[] = [];

  print("agentpost demo: each vendor's contract becomes a mock on this machine, and each mock gets one message.\n");
  const mocks = await startMocks(vendors);
  for (const vendor of vendors) {
    const mock = mocks.get(vendor);
    if (!mock) {
      failures.push(`${vendor}: its mock did not start (see above)`);
      continue;
    }
    try {
      const message = sampleMessage(vendor);
      const startedAt = performance.now();
      const sent = await send(vendor, mock.url, message);
      rows.push({ to: message.to, sent, durationMs: performance.now() - startedAt });
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  await Promise.all([...mocks.values()].map((mock) => mock.close()));

  print(`\n${table(rows)}\n`);
  if (failures.length > 0) {
    print(`Not sent:\n${failures.map((failure) => `  - ${failure}`).join("\n")}`);
    return 1;
  }
  await showConversation(print);
  const example = await readFile(`${repository.packagesFolder}/agentpost/example/send.ts`, "utf8");
  print("The same in code (packages/agentpost/example/send.ts):\n");
  print(example.replace(/^(?=.)/gm, "    "));
  return 0;
}

/** The mocks that could be started, while a list shows how far each is. */
async function startMocks(vendors: readonly string[]): Promise<ReadonlyMap<string, PrismMock>> {
  const mocks = new Map<string, PrismMock>();
  const tasks = vendors.map((vendor) => ({
    title: `${vendor}: start a mock of its contract`,
    task: async (_: unknown, task: { title: string }) => {
      const mock = await startPrism({ vendor });
      mocks.set(vendor, mock);
      task.title = `${vendor}: mock on ${mock.url}`;
    },
  }));
  await new Listr(tasks, {
    concurrent: true,
    exitOnError: false,
    collectErrors: "minimal",
    fallbackRenderer: "simple",
  }).run();
  return mocks;
}

async function send(vendor: string, baseUrl: string, message: SampleMessage): Promise<SentMessage> {
  const { credentials, to, text, options } = message;
  const name = providerName(vendor);
  const provider = ((await import(`agentpost/${vendor}`)) as Record<string, (options: object) => never>)[name];
  if (!provider) throw new Error(`agentpost/${vendor} exports no provider named ${name}`);
  const messenger = createMessenger([provider({ baseUrl, ...credentials })]);
  return messenger.send({ to, text, ...(options ? { options } : {}) } as never);
}
