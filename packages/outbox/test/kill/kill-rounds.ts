import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { type SendStep, startDesk } from "@agentpost/contract/stand-in";
import { nodeOf, temporaryFolder } from "@agentpost/workspace";
import { buildSender } from "./build-sender.ts";
import { type Place, SENDER_PLACES, type SenderPlace, type ServerPlace } from "./places.ts";
import type { RoundTask, SenderLine } from "./sender-lines.ts";
import type { CutEntry, Seen } from "./truth.ts";

/** Which rounds to play. */
export interface Rounds {
  /** The source of the program that sends, by default that of an outbox, and what it is told in each round. */
  readonly sender: { readonly source?: URL; readonly task: object };
  /** The place of each round; "at any moment" is one by time. */
  readonly places: readonly (Place | "at any moment")[];
  /** Any moment is one in so many milliseconds. */
  readonly momentsMs?: number;
  readonly random: () => number;
  readonly onRound?: (played: number) => void;
}

const KEYS_A_ROUND = 2;
const STEPS: Readonly<Record<SendStep, ServerPlace>> = {
  arrived: "when the request has arrived",
  stored: "when the message is stored",
  answered: "when it was answered",
};

/**
 * Kills a sender in each round, at its place. The next one finds what it left behind, and adds messages of its own; the last
 * is left alone until all have ended. What the vendor's server has received is the truth that senders are held against.
 */
export async function playKillRounds(rounds: Rounds): Promise<Seen> {
  const { sender, places, momentsMs = 400, random, onRound } = rounds;
  const folder = temporaryFolder("kill");
  const { path: node } = await nodeOf("24");
  const conversations = new Map<string, string>();
  const names = places.map((_, round) => Array.from({ length: KEYS_A_ROUND }, (_, each) => `key-${round}-${each}`));
  for (const key of names.flat()) conversations.set(key, randomUUID());

  const added = new Set<string>();
  const cuts: CutEntry[] = [];
  let entries: { readonly key: string; readonly state: string }[] = [];
  let killAt: { place: ServerPlace; time: number; child: ChildProcess } | undefined;
  const desk = await startDesk({
    conversations: [...conversations.values()],
    onSend(step, { message = "" }) {
      if (!killAt || STEPS[step] !== killAt.place) return;
      killAt.time -= 1;
      if (killAt.time > 0) return;
      cuts.push({ place: killAt.place, key: /key-[\w-]+/.exec(message)?.[0] ?? "" });
      return ended(killAt.child, "SIGKILL");
    },
  });

  async function play(program: string, task: RoundTask, place?: Place | "at any moment"): Promise<void> {
    const child = spawn(node, [program], { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.on("error", () => {}).end(JSON.stringify(task));
    let hasStarted = () => {};
    const started = new Promise<void>((resolve) => {
      hasStarted = resolve;
    });
    createInterface({ input: child.stdout }).on("line", (text) => {
      const line: SenderLine = JSON.parse(text);
      if ("started" in line) hasStarted();
      if ("added" in line) added.add(line.added);
      if ("cutAt" in line) cuts.push({ place: line.cutAt as Place, key: line.key });
      if ("entries" in line) entries = [...line.entries];
    });
    const end = ended(child);
    killAt = isServerPlace(place) ? { place, time: 1 + Math.floor(random() * KEYS_A_ROUND), child } : undefined;
    if (place === "at any moment") {
      await started;
      await new Promise((resolve) => setTimeout(resolve, random() * momentsMs));
      child.kill("SIGKILL");
    }
    await end;
    killAt = undefined;
  }

  try {
    const program = await buildSender(folder.path, sender.source);
    const task = { ...sender.task, baseUrl: desk.url, concurrency: 1 };
    for (const [round, place] of places.entries()) {
      const add = (names[round] as string[]).map((key) => [key, conversations.get(key) as string] as const);
      const cut = isSenderPlace(place) ? { cut: { place, time: 1 + Math.floor(random() * KEYS_A_ROUND) } } : {};
      const concurrency = place === "at any moment" ? 4 : 1;
      await play(program, { ...task, add, concurrency, ...cut }, place);
      onRound?.(round + 1);
    }
    await play(program, { ...task, add: [], concurrency: 8, waitForAll: true });
    const received = (key: string) =>
      desk.desk.messages(conversations.get(key) as string).filter((message) => message.text_content === key).length;
    return { keys: names.flat(), added, cuts, areNamed: !places.includes("at any moment"), entries, received };
  } finally {
    await desk.close();
    folder.remove();
  }
}

function isServerPlace(place: string | undefined): place is ServerPlace {
  return Object.values<string | undefined>(STEPS).includes(place);
}

function isSenderPlace(place: string): place is SenderPlace {
  return (SENDER_PLACES as readonly string[]).includes(place);
}

function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("close", () => resolve());
    if (signal) child.kill(signal);
  });
}
