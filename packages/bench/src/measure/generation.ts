import { statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { ROOT, SPECS_FOLDER, vendors } from "@agentpost/workspace";
import {
  BOUNDED_OPERATIONS,
  buildBounded,
  buildChanged,
  buildLarge,
  buildVendors,
  forget,
  LARGE_OPERATIONS,
  type Workspace,
} from "../build/workspaces.ts";
import type { GenerationResult } from "../results.ts";
import { ratios, shuffled, spread } from "../statistics.ts";
import { type ProgramRun, runProgram } from "./run-program.ts";

const FULL_ROUNDS = 11;
const QUICK_ROUNDS = 3;
export const FEW = 25;
export const MANY = 100;

const scripts = `${ROOT}/scripts/`;
/** The very version that generating is built on. */
const openapiTypescript = `${ROOT}/packages/generator/node_modules/openapi-typescript/bin/cli.js`;

interface Entrant {
  readonly id: string;
  readonly label: string;
  readonly vendors: number;
  /** Whose time this one's is a ratio to. */
  readonly to?: string;
  readonly run: () => Promise<ProgramRun>;
  readonly runs: ProgramRun[];
}

/** What `generate` takes as a whole process, beside openapi-typescript's own command on the same document. */
export async function measureGeneration(quick: boolean): Promise<GenerationResult[]> {
  const folder = await mkdtemp(`${tmpdir()}/agentpost-bench-`);
  try {
    const entrants = await enter(folder);
    // One round more, which writes what later rounds find as it should be, and fills the system's cache.
    for (let round = 0; round <= (quick ? QUICK_ROUNDS : FULL_ROUNDS); round++) {
      for (const { run, runs } of shuffled(entrants)) {
        const found = await run();
        if (round > 0) runs.push(found);
      }
    }
    return entrants.map((entrant) => resultOf(entrant, entrants));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function enter(folder: string): Promise<Entrant[]> {
  const usage = `${folder}/usage.json`;
  const entrants: Entrant[] = [];
  const add = (entrant: Omit<Entrant, "runs">) => entrants.push({ ...entrant, runs: [] });
  const generate = (workspace: Workspace) =>
    runProgram([`${scripts}run.js`, `${scripts}generate.ts`, "--root", workspace.root], usage);
  const anew = (workspace: Workspace) => async () => {
    await forget(workspace);
    return generate(workspace);
  };
  const addPeer = (id: string, label: string, document: string) =>
    add({
      id,
      label,
      vendors: 1,
      run: () => runProgram([openapiTypescript, document, "-o", `${folder}/out.ts`], usage),
    });

  const [vendor] = vendors();
  addPeer("peer", `openapi-typescript, ${vendor}`, `${SPECS_FOLDER}/${vendor}/openapi.yaml`);
  const own = vendors().length;
  const five = await buildVendors(`${folder}/own`, own);
  add({ id: "own", label: `agentpost: all ${own} vendors anew`, vendors: own, to: "peer", run: anew(five) });
  const unchanged = await buildVendors(`${folder}/unchanged`, own);
  const label = `agentpost: all ${own} vendors, unchanged`;
  add({ id: "unchanged", label, vendors: own, to: "peer", run: () => generate(unchanged) });

  for (const notation of ["json", "yaml"] as const) {
    const large = await buildLarge(`${folder}/large-${notation}`, notation);
    const megabytes = (statSync(large.document).size / 1e6).toFixed(1);
    const what = `${megabytes} MB of ${notation.toUpperCase()}, ${LARGE_OPERATIONS} operations`;
    addPeer(`peer-${notation}`, `openapi-typescript, ${what}`, large.document);
    add({ id: notation, label: `agentpost: ${what}`, vendors: 1, to: `peer-${notation}`, run: anew(large) });
  }
  const bounded = await buildBounded(`${folder}/bounded`);
  const farBounds = `${BOUNDED_OPERATIONS} operations with far bounds`;
  addPeer("peer-bounded", `openapi-typescript, ${farBounds}`, bounded.document);
  add({ id: "bounded", label: `agentpost: ${farBounds}`, vendors: 1, to: "peer-bounded", run: anew(bounded) });
  const { root } = await buildChanged(`${folder}/changed`);
  const diff = () => runProgram([`${scripts}run.js`, `${scripts}diff-spec.ts`, "--root", root], usage);
  add({ id: "diff", label: `agentpost: spec:diff of ${farBounds}`, vendors: 1, run: diff });
  for (const size of [FEW, MANY]) {
    const workspace = await buildVendors(`${folder}/vendors-${size}`, size);
    add({ id: `vendors-${size}`, label: `agentpost: ${size} vendors anew`, vendors: size, run: anew(workspace) });
  }
  return entrants;
}

function resultOf({ id, label, vendors, to, runs }: Entrant, entrants: readonly Entrant[]): GenerationResult {
  const values = (of: readonly ProgramRun[], key: keyof ProgramRun) => of.map((run) => run[key]);
  const peer = entrants.find((entrant) => entrant.id === to);
  return {
    id,
    label,
    vendors,
    seconds: spread(values(runs, "seconds")),
    processorSeconds: spread(values(runs, "processorSeconds")),
    peakBytes: spread(values(runs, "peakBytes")),
    ...(peer && {
      toPeer: ratios(values(runs, "seconds"), values(peer.runs, "seconds")),
      processorToPeer: ratios(values(runs, "processorSeconds"), values(peer.runs, "processorSeconds")),
    }),
  };
}
