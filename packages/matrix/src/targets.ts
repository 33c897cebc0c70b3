import { checks } from "./checks/index.ts";
import type { Delivery } from "./registry/deliver.ts";
import { type Row, toRow } from "./row.ts";
import { type Mocks, measure, runtimes } from "./runtimes/index.ts";
import { compile, typeScript } from "./typescript/compile.ts";
import { typeScripts } from "./versions.ts";

/** What every target is tried with. */
export interface Stage {
  readonly delivery: Delivery;
  readonly mocks: Mocks;
  /** The folder of the sources that every TypeScript compiles; made when the first of them asks. */
  readonly sources: () => Promise<string>;
}

/** One cell of the matrix: its name in `--only`, and how its row comes about. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly group: Row["group"];
  /** Part of `--quick`: the ends of each line of versions. */
  readonly quick: boolean;
  /** Fetches what it needs that isn't here yet, so that this can be done while something else is. */
  readonly obtain?: () => Promise<unknown>;
  readonly measure: (stage: Stage) => Promise<Row>;
}

const QUICK = ["node-20", "node-26", "ts-5.4", "ts-7.0"];

/** Every target, in the order of the table. */
export function allTargets(mocks: Mocks): Target[] {
  return [
    ...checks(mocks).map(({ title, check }) => ({
      id: "package",
      title: `npm: ${title}`,
      group: "package" as const,
      quick: true,
      measure: ({ delivery }: Stage) =>
        toRow("package", title, async () => {
          const { summary, problems, notes = [] } = await check(delivery);
          const [{ version } = { version: undefined }] = delivery.packages;
          return { version, smoke: summary, problems, notes };
        }),
    })),
    ...runtimes.map((runtime) => ({
      id: runtime.id,
      title: runtime.title,
      group: "runtime" as const,
      quick: QUICK.includes(runtime.id),
      ...(runtime.obtain ? { obtain: runtime.obtain } : {}),
      measure: ({ delivery }: Stage) =>
        toRow("runtime", runtime.title, () => measure(runtime, mocks, delivery.consumer)),
    })),
    ...typeScripts.map((id) => ({
      id,
      title: `TypeScript ${id.slice(3)}`,
      group: "typescript" as const,
      quick: QUICK.includes(id),
      obtain: () => typeScript(id),
      measure: ({ sources }: Stage) =>
        toRow("typescript", `TypeScript ${id.slice(3)}`, async () => compile(id, await sources())),
    })),
  ];
}
