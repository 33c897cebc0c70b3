import { type PrismMock, startPrism } from "@agentpost/contract";
import { type SampleMessage, sampleMessage } from "@agentpost/example/messages";
import { finishedProviders, pnpmCommand, providerName, type Repository } from "@agentpost/workspace";
import { createMessenger, type SentMessage } from "agentpost";
import { Listr } from "listr2";
import { showConversation } from "./show-conversation.ts";
import { showFailures } from "./show-failures.ts";
import { type DemoRow, table } from "./table.ts";

/**
 * Sends one message through a mock of each vendor and some that fail, and prints what came of them in 80 columns. Resolves to
 * the exit code.
 */
export async function runDemo(repository: Repository, print: (line: string) => void): Promise<number> {
  const vendors = finishedProviders(repository);
  const rows: DemoRow[] = [];
  const failures: string[] = [];

  print("agentpost demo: each vendor's contract becomes a mock on this machine, and each\nmock gets one message.\n");
  const mocks = await startMocks(vendors);
  for (const vendor of vendors) {
    const mock = mocks.get(vendor);
    if (!mock) {
      failures.push(`${vendor}: its mock did not start (see above)`);
      continue;
    }
    try {
      const message = sampleMessage(vendor);
      rows.push({ to: message.to, sent: await send(vendor, mock.url, message) });
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
  await showFailures(print);
  await showConversation(print);
  print("What to do next:");
  print("  the same in code   packages/agentpost/example/send.ts");
  print("  in your project    npm install agentpost, with packages/agentpost/README.md");
  print(`  what holds it      ${pnpmCommand("test")}`);
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
