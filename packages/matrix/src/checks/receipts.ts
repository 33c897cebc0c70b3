import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "@agentpost/document";
import { type SampleMessage, sampleMessage } from "@agentpost/example/messages";
import { clientOperations } from "@agentpost/generator";
import { providerName } from "@agentpost/workspace";
import { installConsumer } from "../registry/consumer.ts";
import type { Delivery } from "../registry/deliver.ts";
import { run } from "../run.ts";
import type { Mocks } from "../runtimes/index.ts";
import type { Check } from "./check.ts";

/** Each vendor's package, and the facade, in a folder of their own: import, send to the mock, print the receipt. */
export function receipts({ mocks }: Mocks): Check {
  return async (delivery) => {
    const problems: string[] = [];
    const notes: string[] = [];
    const keep = (what: string, receipt: Promise<string>) =>
      receipt.then(
        (text) => void notes.push(`${what}: ${text}`),
        (error: Error) => void problems.push(`${what}: ${error.message}`),
      );
    const facadeAlone = await install(delivery, "agentpost");
    for (const { vendor, url } of mocks) {
      const name = `@agentpost/${vendor}`;
      const alone = await install(delivery, name);
      await keep(`${name} alone`, runIn(alone, await ownClient(vendor, url)));
      await keep(`agentpost to ${vendor}`, runIn(facadeAlone, facade(vendor, url, sampleMessage(vendor))));
    }
    return { summary: `${notes.length} receipts`, problems, notes };
  };
}

async function ownClient(vendor: string, url: string): Promise<string> {
  const { pascal } = clientOperations(await readDocument(vendor));
  const { credentials, send, input } = sampleMessage(vendor);
  return `
    import { create${pascal} } from "@agentpost/${vendor}";
    const api = create${pascal}(${JSON.stringify({ baseUrl: url, ...credentials })});
    const { status, data } = await api.${send}(${JSON.stringify(input)});
    console.log(status + " " + JSON.stringify(data).slice(0, 200));`;
}

function facade(vendor: string, url: string, { credentials, to, text }: SampleMessage): string {
  return `
    import { createMessenger } from "agentpost";
    import { ${providerName(vendor)} as provider } from "agentpost/${vendor}";
    const messenger = createMessenger([provider(${JSON.stringify({ baseUrl: url, ...credentials })})]);
    const sent = await messenger.send(${JSON.stringify({ to, text })});
    const { status, id, conversation, replies } = sent;
    console.log(JSON.stringify({ status, id, conversation, replies: replies.length }));`;
}

function install({ registry, folder }: Delivery, name: string): Promise<string> {
  return installConsumer(registry, join(folder, `alone-${name.replace("/", "-")}`), [name]);
}

async function runIn(folder: string, program: string): Promise<string> {
  await writeFile(join(folder, "program.js"), program);
  const { stdout } = await run(process.execPath, ["program.js"], { cwd: folder });
  return stdout.trim();
}
