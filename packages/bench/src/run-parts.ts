import { cpus } from "node:os";
import { type NodeBinary, nodeOf, ownNode } from "@agentpost/workspace";
import { Listr, type ListrTask } from "listr2";
import { checkPeers } from "./build/check-peers.ts";
import { buildWorkers } from "./build/workers.ts";
import { measureBlocks } from "./measure/blocks.ts";
import { measureClaims } from "./measure/claims.ts";
import { measureContractTests } from "./measure/contract-tests.ts";
import { measureDeliveries } from "./measure/deliveries.ts";
import { measureGeneration } from "./measure/generation.ts";
import { measureImports } from "./measure/import-time.ts";
import { measureLoopback } from "./measure/loopback.ts";
import { measureMemory } from "./measure/memory.ts";
import { measureOutbox } from "./measure/outbox.ts";
import { measureSizes } from "./measure/sizes.ts";
import { measureTime } from "./measure/time.ts";
import { measureTypes } from "./measure/types.ts";
import type { Results } from "./results.ts";

export const PARTS = [
  "sizes",
  "types",
  "generation",
  "contract-tests",
  "time",
  "loopback",
  "blocks",
  "imports",
  "memory",
  "deliveries",
  "outbox",
] as const;
export type Part = (typeof PARTS)[number];

type Found = Omit<Results, "machine" | "quick">;

interface Measurement {
  readonly part: Part;
  readonly title: string;
  /** The first line of Node that can. */
  readonly from?: number;
  measure(node: NodeBinary, quick: boolean): Promise<Found>;
}

/** Its SQLite is Node's own. */
const OUTBOX_FROM = 24;

const onceOnly: readonly Measurement[] = [
  { part: "sizes", title: "Sizes", measure: async () => ({ sizes: await measureSizes("all") }) },
  { part: "types", title: "Type cost", measure: async () => ({ types: await measureTypes() }) },
  {
    part: "generation",
    title: "Generation",
    measure: async (_, quick) => ({ generation: await measureGeneration(quick) }),
  },
  {
    part: "contract-tests",
    title: "Contract tests of a large document",
    measure: async () => ({ generation: await measureContractTests() }),
  },
];

const onEachNode: readonly Measurement[] = [
  ...(["like-fetch", "bare"] as const).map((stub) => ({
    part: "time" as const,
    title: `Time, stub ${stub}`,
    measure: async (node: NodeBinary, quick: boolean) => ({ times: await measureTime(node, stub, quick) }),
  })),
  {
    part: "loopback",
    title: "A real server",
    measure: async (node, quick) => ({ loopback: await measureLoopback(node, quick) }),
  },
  {
    part: "blocks",
    title: "Longest block",
    measure: async (node, quick) => ({ blocks: await measureBlocks(node, quick) }),
  },
  {
    part: "imports",
    title: "Import time",
    measure: async (node, quick) => ({ imports: await measureImports(node, quick) }),
  },
  { part: "memory", title: "Heap", measure: async (node, quick) => ({ memory: await measureMemory(node, quick) }) },
  {
    part: "deliveries",
    title: "Webhooks' deliveries",
    measure: async (node, quick) => ({ deliveries: await measureDeliveries(node, quick) }),
  },
  {
    part: "outbox",
    title: "The outbox beside queues",
    from: OUTBOX_FROM,
    measure: async (node, quick) => ({ outbox: await measureOutbox(node, quick) }),
  },
  {
    part: "outbox",
    title: "A claim among a million",
    from: OUTBOX_FROM,
    measure: async (node, quick) => ({ claims: await measureClaims(node, quick) }),
  },
];

/** Measures the parts that are asked for, on these lines of Node, and says on the way what it is at. */
export async function runParts(parts: readonly Part[], lines: readonly string[], quick: boolean): Promise<Results> {
  let results: Results = { machine: machine(), quick };
  const asked = ({ part }: Measurement) => parts.includes(part);
  const tasks: ListrTask[] = [
    { title: "Build the peers and check that all of them send the same", task: () => buildWorkers().then(checkPeers) },
  ];
  const add = ({ title, measure }: Measurement, line: string, node: () => NodeBinary | undefined) =>
    tasks.push({
      title: `${title}${line}`,
      skip: () => node() === undefined,
      task: async () => {
        results = merged(results, await measure(node() as NodeBinary, quick));
      },
    });

  for (const measurement of onceOnly.filter(asked)) add(measurement, "", () => ownNode);
  const perNode = onEachNode.filter(asked);
  for (const line of perNode.length > 0 ? lines : []) {
    let node: NodeBinary | undefined;
    tasks.push({
      title: `Find Node ${line}`,
      task: async (_, task) => {
        try {
          node = await nodeOf(line);
          task.title = `Node ${node.version}`;
        } catch (error) {
          // Without a network the other lines are still worth having.
          task.skip(`Node ${line} can't be had: ${(error as Error).message.split("\n")[0]}`);
        }
      },
    });
    for (const measurement of perNode.filter(({ from = 0 }) => Number(line) >= from))
      add(measurement, `, Node ${line}`, () => node);
  }
  // One after another: what runs beside a measurement spoils it.
  await new Listr(tasks, { concurrent: false, fallbackRenderer: "simple" }).run();
  return results;
}

/** Both together, the lists of the one followed by those of the other. */
function merged(results: Results, found: Found): Results {
  const lists = Object.entries(found).map(([part, list]) => [part, [...(results[part as keyof Found] ?? []), ...list]]);
  return { ...results, ...Object.fromEntries(lists) };
}

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? "unknown processor";
  return `${processors.length} × ${model}, ${process.platform} ${process.arch}`;
}
