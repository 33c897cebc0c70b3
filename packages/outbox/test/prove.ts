// `pnpm outbox:prove`: the outbox's promise, tried at length. A small part of it is in the tests.
import { Command, InvalidArgumentError } from "commander";
import { ENGINES, type EngineName } from "./engines/engine.ts";
import { placesOf, playEngineRounds, WAYS } from "./engines/engine-plans.ts";
import { ENGINE_VERSIONS, newEngineStore } from "./engines/engine-stores.ts";
import { playKillRounds } from "./kill/kill-rounds.ts";
import { PLACES, type Place } from "./kill/places.ts";
import { newStore, STORES, type Store, seeded } from "./kill/stores.ts";
import { judge } from "./kill/truth.ts";
import { playLoad } from "./load/play-load.ts";
import { diskMegabytes, smallDisk } from "./load/small-disk.ts";
import { runPlays, signOf } from "./plays.ts";

type StoreName = (typeof STORES)[number];

const program = new Command("outbox:prove").description(
  "Tries the outbox's promise at length, and prints what it saw.",
);
const failures: string[] = [];

program
  .command("kill")
  .description("kills senders with SIGKILL: at each named place, and at any moment")
  .option("--stores <names...>", "the ledgers", [...STORES])
  .option("--rounds <number>", "rounds a place", whole, 200)
  .option("--at-any-moment <number>", "rounds at any moment", whole, 1_000)
  .option("--seed <number>", "repeats a run", whole, 1)
  .action(async (options: { stores: StoreName[]; rounds: number; atAnyMoment: number; seed: number }) => {
    const { stores, rounds, atAnyMoment, seed } = options;
    await run(
      stores.flatMap((kind) =>
        plansOf(PLACES, rounds, atAnyMoment).map(({ name, places }) => ({
          title: `${kind}: ${name}`,
          async play(progress: (text: string) => void) {
            const store = await newStore(kind);
            try {
              const sender = { task: { ledger: store.place } };
              const onRound = signOf(progress, `of ${places.length} rounds`);
              return judge(await playKillRounds({ sender, places, random: seeded(seed), onRound }));
            } finally {
              await store.remove();
            }
          },
        })),
      ),
    );
  });

program
  .command("engines")
  .description("kills senders whose jobs an engine hands out: it sends by itself, or drives an outbox on PostgreSQL")
  .option("--engines <names...>", "the engines", [...ENGINES])
  .option("--rounds <number>", "rounds a place", whole, 20)
  .option("--at-any-moment <number>", "rounds at any moment", whole, 200)
  .option("--seed <number>", "repeats a run", whole, 1)
  .action(async (options: { engines: EngineName[]; rounds: number; atAnyMoment: number; seed: number }) => {
    const { engines, rounds, atAnyMoment, seed } = options;
    const there: EngineName[] = [];
    for (const engine of engines) {
      try {
        await (await newEngineStore(engine)).remove();
        there.push(engine);
      } catch (error) {
        console.log(`Skipped: ${engine} can't be had: ${(error as Error).message.split("\n")[0]}`);
      }
    }
    await run(
      there.flatMap((engine) =>
        WAYS.flatMap((way) =>
          plansOf(placesOf(engine, way), rounds, atAnyMoment).map(({ name, places }) => ({
            title: `${engine} ${ENGINE_VERSIONS[engine]} ${way}: ${name}`,
            play: (progress: (text: string) => void) => {
              const onRound = signOf(progress, `of ${places.length} rounds`);
              return playEngineRounds({ engine, way, places, random: seeded(seed), onRound });
            },
          })),
        ),
      ),
    );
  });

program
  .command("load")
  .description("several processes on one ledger, one answer in ten faulty; PostgreSQL is stopped and started meanwhile")
  .option("--stores <names...>", "the ledgers", [...STORES])
  .option("--messages <number>", "how many", whole, 20_000)
  .option("--disk-full", "has the ledger's disk full for a while meanwhile; takes root and Linux, to mount a small one")
  .option("--clock-back", "puts the processes' clock back by an hour meanwhile")
  .option("--seed <number>", "repeats a run", whole, 1)
  .action(async (options: LoadOptions) => {
    const { stores, messages, clockBack, diskFull, seed } = options;
    await run(
      stores.map((kind) => {
        const processes = kind === "sqlite" ? 2 : 8;
        return {
          title: `${kind}: ${messages} messages by ${processes} processes${diskFull ? ", the disk full" : ""}`,
          async play(progress: (text: string) => void) {
            const disk = diskFull && smallDisk(diskMegabytes(messages));
            let store: Store | undefined;
            try {
              store = await newStore(kind, disk?.path);
              return await playLoad({
                ledger: store.place,
                processes,
                messages,
                conversations: Math.ceil(messages / 25),
                random: seeded(seed),
                ...(disk ? { disk } : store.restart && { meanwhile: store.restart }),
                ...(clockBack && { clockBackMs: 3_600_000 }),
                onMessage: signOf(progress, "requests received"),
              });
            } finally {
              await store?.remove();
              disk?.remove();
            }
          },
        };
      }),
    );
  });

interface LoadOptions {
  readonly stores: StoreName[];
  readonly messages: number;
  readonly clockBack?: true;
  readonly diskFull?: true;
  readonly seed: number;
}

await program.parseAsync();
if (failures.length > 0) {
  console.error(`\nBroken:\n${failures.slice(0, 50).join("\n")}`);
  process.exitCode = 1;
}

async function run(plays: Parameters<typeof runPlays>[0]): Promise<void> {
  failures.push(...(await runPlays(plays)));
}

function plansOf(places: readonly Place[], rounds: number, atAnyMoment: number) {
  const plans = [
    {
      name: `${rounds} rounds at each of ${places.length} places`,
      places: Array.from({ length: rounds }, () => places).flat(),
    },
    {
      name: `${atAnyMoment} rounds at any moment`,
      places: Array.from({ length: atAnyMoment }, () => "at any moment" as const),
    },
  ];
  return plans.filter((plan) => plan.places.length > 0);
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError("Expected a whole number.");
  return number;
}
