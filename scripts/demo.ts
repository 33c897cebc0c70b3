// `pnpm demo`: a Prism mock for each vendor, and one message through each.
import { readFile } from "node:fs/promises";
import { type PrismMock, startPrism } from "@agentpost/contract";
import { Listr } from "listr2";
import { finishedProviders } from "./add-vendor/finished-providers.ts";
import { messages } from "./demo/messages.ts";
import { type DemoRow, table } from "./demo/table.ts";
import { repositoryAt } from "./generate/repository.ts";

const example = new URL("../packages/agentpost/example/send.ts", import.meta.url);

async function demo(): Promise<number> {
  const all = finishedProviders(repositoryAt());
  const mocks = new Map<string, PrismMock>();
  const rows: DemoRow[] = [];
  const failures: string[] = [];

  console.log(
    "agentpost demo: each vendor's contract becomes a mock on this machine, and each mock gets one message.\n",
  );
  await new Listr(
    all.map((vendor) => ({
      title: `${vendor}: start a mock of its contract`,
      task: async (_, task) => {
        const mock = await startPrism({ vendor });
        mocks.set(vendor, mock);
        task.title = `${vendor}: mock on ${mock.url}`;
      },
    })),
    { concurrent: true, exitOnError: false, collectErrors: "minimal", fallbackRenderer: "simple" },
  ).run();

  for (const vendor of all) {
    const mock = mocks.get(vendor);
    const message = messages[vendor];
    if (!mock) failures.push(`${vendor}: its mock did not start (see above)`);
    else if (!message) failures.push(`${vendor}: has no message in scripts/demo/messages.ts`);
    else {
      const startedAt = performance.now();
      try {
        const sent = await message.send(mock.url);
        rows.push({ to: message.to, sent, durationMs: performance.now() - startedAt });
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  }
  await Promise.all([...mocks.values()].map((mock) => mock.close()));

  console.log(`\n${table(rows)}\n`);
  if (failures.length > 0) {
    console.error(`Not sent:\n${failures.map((failure) => `  - ${failure}`).join("\n")}`);
    return 1;
  }
  console.log("The same in code (packages/agentpost/example/send.ts):\n");
  console.log((await readFile(example, "utf8")).replace(/^(?=.)/gm, "    "));
  return 0;
}

process.exitCode = await demo();
