import { variable } from "@agentpost/tools/environment";
import { Argument, Command } from "commander";
import { KITS, type Kit, type TestCall } from "../mock/kits.js";
import { type MockServer, startMock } from "../mock/mock-server.js";
import { type OutputOptions, output } from "../output/output.js";
import { interrupted } from "../serve-until-interrupted.js";
import { hostOption, jsonOption, port } from "./options.js";

interface MockOptions extends OutputOptions {
  readonly port: number;
  readonly host: string;
}

const EXAMPLES = `
Examples:
  agentpost mock vida
  agentpost mock --port 5000      all vendors, on 5000 and the ports after it

It prints the variables by which the other commands send to it. What the
contract doesn't know is answered with a 4xx and why; nothing is kept. Ctrl-C
ends it.`;

/** Stands for vendors on this machine, as their contracts say. */
export function mock(): Command {
  const vendors = Object.keys(KITS);
  return new Command("mock")
    .summary("stand for a vendor, as its contract says")
    .description("Stands for vendors, each on a port of its own: answers what their contracts say, and keeps nothing.")
    .addArgument(new Argument("[vendors...]", "which; without any, all").choices(vendors))
    .option("--port <port>", "the port of the first; the others follow it; 0 takes free ones", port, 4010)
    .addOption(hostOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action((given: string[], options: MockOptions) =>
      serve(given.length > 0 ? [...new Set(given)] : vendors, options),
    );
}

async function serve(vendors: readonly string[], options: MockOptions): Promise<void> {
  const { port: first, host } = options;
  const { event } = output(options);
  const mocks: MockServer[] = [];
  try {
    for (const [at, vendor] of vendors.entries()) {
      const kit = (await KITS[vendor]?.()) as Kit;
      const mock = await startMock(kit, { port: first === 0 ? 0 : first + at, host }, (call, status) =>
        event(callWords(vendor, call, status), callFacts(vendor, call, status)),
      );
      mocks.push(mock);
      const environment = environmentOf(vendor, kit, mock.url);
      event(environmentWords(vendor, environment), { event: "listening", vendor, url: mock.url, environment });
    }
    await interrupted();
  } finally {
    for (const { server } of mocks) {
      server.closeAllConnections();
      server.close();
    }
  }
}

/** What opens a mock is made up, and no secret. */
function environmentOf(vendor: string, { testOptions }: Kit, url: string): Record<string, string> {
  const options = Object.entries({ ...testOptions, baseUrl: url });
  return Object.fromEntries(options.map(([option, value]) => [variable(vendor, option), value]));
}

function environmentWords(vendor: string, environment: Readonly<Record<string, string>>): string {
  const lines = Object.entries(environment).map(([name, value]) => `  export ${name}=${value}`);
  return [`${vendor}: send to it from another terminal after`, ...lines].join("\n");
}

function callWords(vendor: string, { method, url, operation, problem }: TestCall, status: number): string {
  const { pathname } = new URL(url);
  return `${vendor}: ${method} ${pathname} ${status} ${problem ?? operation ?? ""}`.trimEnd();
}

function callFacts(vendor: string, { method, url, operation, problem }: TestCall, status: number): object {
  return { event: "call", vendor, method, path: new URL(url).pathname, operation, status, problem };
}
