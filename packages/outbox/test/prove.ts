// `pnpm outbox:prove`: the outbox's promise, tried at length. A small part of it is in the tests.
import { Command, InvalidArgumentError } from "commander";
import { Listr } from "listr2";
import { playKillRounds } from "./kill/kill-rounds.ts";
import { PLACES } from "./kill/places.ts";
import { newStore, STORES, seeded } from "./kill/stores.ts";
import { playLoad } from "./load/play-load.ts";

type StoreName = (typeof STORES)[number];

const program = new Command("outbox:prove").description(
  "Tries the outbox's promise at length, and prints what it saw.",
);
const failures: string[] = [];
// In a pipe each sign is a line.
const A_SIGN_EVERY = 100;

program
  .command("kill")
  .description("kills senders with SIGKILL: at each named place, and at any moment")
  .option("--stores <names...>", "the ledgers", [...STORES])
  .option("--rounds <number>", "rounds a place", whole, 200)
  .option("--at-any-moment <number>", "rounds at any moment", whole, 1_000)
  .option("--seed <number>", "repeats a run", whole, 1)
  .action(async (options: { stores: StoreName[]; rounds: number; atAnyMoment: number; seed: number }) => {
    const { stores, rounds, atAnyMoment, seed } = options;
    const plans = [
      {
        name: `${rounds} rounds at each of ${PLACES.length} places`,
        places: Array.from({ length: rounds }, () => PLACES).flat(),
      },
      {
        name: `${atAnyMoment} rounds at any moment`,
        places: Array.from({ length: atAnyMoment }, () => "at any moment" as const),
      },
    ].filter(({ places }) => places.length > 0);
    await run(
      stores.flatMap((kind) =>
        plans.map(({ name, places }) => ({
          title: `${kind}: ${name}`,
          async play(progress: (text: string) => void) {
            const store = await newStore(kind);
            try {
              const onRound = (played: number) => {
                if (played % A_SIGN_EVERY === 0) progress(`${played} of ${places.length} rounds`);
              };
              return await playKillRounds({ ledger: store.place, places, random: seeded(seed), onRound });
            } finally {
              await store.remove();
            }
          },
        })),
      ),
    );
  });

program
  .command("load")
  .description("several processes on one ledger, one answer in ten faulty; PostgreSQL is stopped and started meanwhile")
  .option("--stores <names...>", "the ledgers", [...STORES])
  .option("--messages <number>", "how many", whole, 20_000)
  .option("--clock-back", "puts the processes' clock back by an hour meanwhile")
  .option("--seed <number>", "repeats a run", whole, 1)
  .action(async (options: { stores: StoreName[]; messages: number; clockBack?: true; seed: number }) => {
    const { stores, messages, clockBack, seed } = options;
    await run(
      stores.map((kind) => {
        const processes = kind === "sqlite" ? 2 : 8;
        return {
          title: `${kind}: ${messages} messages by ${processes} processes`,
          async play(progress: (text: string) => void) {
            const store = await newStore(kind);
            try {
              return await playLoad({
                ledger: store.place,
                processes,
                messages,
                conversations: Math.ceil(messages / 25),
                random: seeded(seed),
                ...(store.restart && { meanwhile: store.restart }),
                ...(clockBack && { clockBackMs: 3_600_000 }),
                onMessage: (received) => {
                  if (received % A_SIGN_EVERY === 0) progress(`${received} requests received`);
                },
              });
            } finally {
              await store.remove();
            }
          },
        };
      }),
    );
  });

await program.parseAsync();
if (failures.length > 0) {
  console.error(`\nBroken:\n${failures.slice(0, 50).join("\n")}`);
  process.exitCode = 1;
}

interface Play {
  readonly title: string;
  play(progress: (text: string) => void): Promise<{ readonly broken: readonly string[] }>;
}

async function run(plays: readonly Play[]): Promise<void> {
  const told: string[] = [];
  const tasks = plays.map(({ title, play }) => ({
    title,
    async task(_: unknown, task: { title: string; output: string }) {
      const startedAt = performance.now();
      const { broken, ...figures } = await play((text) => {
        task.output = text;
      });
      const seconds = Math.round((performance.now() - startedAt) / 1_000);
      told.push(`${title}: ${JSON.stringify({ ...figures, broken: broken.length })} in ${seconds} s`);
      failures.push(...broken.map((each) => `${title}: ${each}`));
    },
  }));
  await new Listr(tasks, { concurrent: false, fallbackRenderer: "simple" }).run();
  console.log(told.join("\n"));
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError("Expected a whole number.");
  return number;
}
