import { startLostRoutes, whyNoLostRoutes } from "@agentpost/contract";
import type { Case, VendorMock } from "./cases.ts";
import type { CaseResult } from "./plan.ts";
import type { Runtime } from "./runtime.ts";

export interface PlayedRoutes {
  readonly cases: readonly Case[];
  readonly results: readonly CaseResult[];
  readonly notes: readonly string[];
}

/**
 * Plays the faults of a route on a runtime that can be brought into a network of its own, each with the message of
 * `smoke`. One vendor is enough: what a lost route means is decided in the transport, which all share.
 */
export async function playLostRoutes(
  runtime: Runtime,
  [smoke]: readonly Case[],
  [mock]: readonly VendorMock[],
  consumer: string,
): Promise<PlayedRoutes> {
  if (!runtime.playInside || !smoke || !mock) return { cases: [], results: [], notes: [] };
  const missing = whyNoLostRoutes();
  if (missing) return { cases: [], results: [], notes: [`no route was lost on this machine: ${missing}`] };
  const network = await startLostRoutes(mock.accepted);
  try {
    const planned = network.faults.map(({ name, url, cutUrl }) => ({
      id: `${mock.vendor}: ${name}`,
      settings: { ...smoke.settings, baseUrl: url },
      message: smoke.message,
      ...(cutUrl ? { sends: 2, cutUrl } : { sends: 1 }),
    }));
    const plan = { concurrency: planned.length, cases: planned, deliveries: [] };
    const { results } = await runtime.playInside(network.enter, plan, consumer);
    const received = await network.received();
    const cases = network.faults.map(({ name, error, outcome, requests }, index): Case => {
      const each = planned[index] as (typeof planned)[number];
      return {
        ...each,
        kind: "fault",
        // The message that made the connection has arrived too.
        expected: { error, outcome, requests: requests + each.sends - 1 },
        requests: () => received.get(name)?.length,
        close: async () => {},
      };
    });
    return { cases, results, notes: [] };
  } finally {
    await network.close();
  }
}
