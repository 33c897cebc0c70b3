import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { routeFaults, startLostRoutes, whyNoLostRoutes } from "@agentpost/contract";
import { beforeAll, describe, expect, test } from "vitest";
import type { Told } from "./lost-route-client.ts";
import { accepted } from "./stub.ts";

// A real kernel loses real routes, which takes a network namespace: nothing else makes a connection fail like this.
const missing = whyNoLostRoutes();
if (missing) console.warn(`Skipped, what is claimed when a route is lost: ${missing}`);

describe.skipIf(missing)("when there is no route to a vendor", () => {
  let told: Record<string, Told>;
  let received: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const network = await startLostRoutes(JSON.stringify(accepted.vida));
    try {
      const client = fileURLToPath(new URL("lost-route-client.ts", import.meta.url));
      const node = ["--conditions", "@agentpost/source", "--import", import.meta.resolve("tsx"), client];
      const [program, ...args] = [...network.enter, process.execPath, ...node, JSON.stringify(network.faults)] as const;
      const { stdout } = await promisify(execFile)(String(program), args, { timeout: 50_000 });
      told = JSON.parse(stdout);
      received = await network.received();
    } finally {
      await network.close();
    }
  });

  const named = routeFaults.map((fault) => [fault.name, fault] as const);

  test.each(named)("claims only what is known, and sends nothing twice: %s", (name, fault) => {
    const { error, outcome, code, requests } = fault;
    const bodies = received.get(name)?.filter((body) => body.includes("Pay invoice 42"));
    expect({ ...told[name], requests: bodies?.length }).toEqual({ error, outcome, code, requests });
  });
});
