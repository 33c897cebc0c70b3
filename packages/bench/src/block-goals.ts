import { BARE, readerLabel } from "./answers/reader.ts";
import { milliseconds } from "./report/units.ts";
import type { BlockResult, GoalRow } from "./results.ts";
import type { Spread } from "./statistics.ts";

const MAX_MS = 100;

/** The goals of the longest block, for the worst answer of each kind. They are reported, and never a gate: times jitter. */
export function blockGoals(blocks: readonly BlockResult[]): GoalRow[] {
  return [...new Set(blocks.map(({ node }) => node))].flatMap((node) => {
    const ours = blocks.filter((block) => block.node === node && block.reader !== BARE);
    const refusals = ours.filter(({ beyondBare }) => !beyondBare);
    // A success has to be parsed, which alone takes longer than the goal: what is judged is what we add.
    const successes = ours.filter(({ beyondBare }) => beyondBare);
    return [
      ...row(`longest block by an answer that is no 2xx (Node ${node})`, "", refusals, (block) => block.milliseconds),
      ...row(
        `longest block by a 2xx, beyond fetch and JSON.parse (Node ${node})`,
        " more",
        successes,
        (block) => block.beyondBare as Spread,
      ),
    ];
  });
}

function row(
  goal: string,
  more: string,
  blocks: readonly BlockResult[],
  of: (block: BlockResult) => Spread,
): GoalRow[] {
  const [first, ...rest] = blocks;
  if (!first) return [];
  const worst = rest.reduce((a, b) => (of(a).median > of(b).median ? a : b), first);
  const found = `${milliseconds(of(worst))}: ${readerLabel(worst.reader)}, ${worst.answer}`;
  return [{ goal, wanted: `at most ${MAX_MS} ms${more}`, found, met: of(worst).median <= MAX_MS }];
}
