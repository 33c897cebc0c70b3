import { Listr } from "listr2";
import { deliver } from "./registry/deliver.ts";
import { NotReached, type Row, toRow } from "./row.ts";
import { startMocks, writeProgram } from "./runtimes/index.ts";
import { allTargets, type Stage, type Target } from "./targets.ts";
import { writeSources } from "./typescript/write-sources.ts";

/** Delivers the packages and tries the wanted targets, one after the other, since each of them keeps a machine busy. */
export async function runMatrix(wanted: (target: Target) => boolean): Promise<Row[]> {
  const rows: Row[] = [];
  const closing: (() => Promise<void>)[] = [];
  try {
    const mocks = await startMocks();
    closing.push(mocks.close);
    const targets = allTargets(mocks).filter(wanted);
    // What has to come over the network comes while the release is made. What fails is told where it is needed.
    for (const { obtain } of targets) obtain?.().catch(() => {});
    let stage: Stage | undefined;
    const release = {
      title: "release the tree to a registry on this machine",
      task: async (_: unknown, task: { output: string; title: string }) => {
        const row = await toRow("package", "release", async () => {
          const delivery = await deliver((step) => {
            task.output = step;
          });
          closing.push(delivery.close);
          await writeProgram(delivery.consumer);
          let sources: Promise<string> | undefined;
          stage = {
            delivery,
            mocks,
            sources: () => {
              sources ??= writeSources(delivery);
              return sources;
            },
          };
          const { version } = delivery.packages[0] ?? { version: undefined };
          return { version, smoke: `${delivery.packages.length} packages`, problems: [], notes: [] };
        });
        tell(row, task);
      },
    };
    const tasks = targets.map((target) => ({
      title: target.title,
      task: async (_: unknown, task: { title: string }) => tell(await measured(target, stage), task),
    }));
    const tell = (row: Row, task: { title: string }) => {
      rows.push(row);
      const told = [task.title, row.version].filter(Boolean).join(" ");
      task.title = `${told}: ${row.result}, ${Math.round(row.durationMs / 1000)} s`;
    };
    await new Listr([release, ...tasks], { concurrent: false, fallbackRenderer: "simple" }).run();
    return rows;
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function measured(target: Target, stage: Stage | undefined): Promise<Row> {
  if (stage) return target.measure(stage);
  return toRow(target.group, target.title, () => Promise.reject(new NotReached("nothing was released")));
}
