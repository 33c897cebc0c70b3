import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { type SendFault, startDesk } from "@agentpost/contract/stand-in";
import { nodeOf, temporaryFolder } from "@agentpost/workspace";
import { buildSender } from "../kill/build-sender.ts";
import type { LedgerPlace } from "../kill/open-ledger.ts";
import type { SenderTask } from "../kill/sender.ts";
import type { SenderLine } from "../kill/sender-lines.ts";
import type { SmallDisk } from "./small-disk.ts";

/** How much is sent, by how many processes, through which ledger. */
export interface Load {
  readonly ledger: LedgerPlace;
  readonly processes: number;
  readonly messages: number;
  readonly conversations: number;
  readonly random: () => number;
  /** Done to the world once a third of the messages have arrived. */
  readonly meanwhile?: () => Promise<void>;
  /** Puts the clock of the processes back, once, by so many milliseconds. */
  readonly clockBackMs?: number;
  /** Where the ledger is, and what is full for a while once a third of the messages were added. */
  readonly disk?: Pick<SmallDisk, "fill" | "free">;
  readonly onMessage?: (received: number) => void;
}

/** What came of it. `broken` has every message that breaks the promise, with how. */
export interface LoadVerdict {
  readonly messages: number;
  readonly faults: number;
  readonly sent: number;
  readonly givenUp: number;
  /** Messages that couldn't be added at once, since the disk was full, and other writes that failed. */
  readonly refused?: number;
  readonly failedWrites?: number;
  readonly broken: readonly string[];
}

// The vendor's own doubling is none of ours, so it isn't among them.
const FAULTS: readonly SendFault[] = [
  "cut before it is stored",
  "cut after it was stored",
  "cut, and stored late",
  "429 before it is stored",
  "500 after it was stored",
];
const FAULTY = 0.1;
const CONCURRENCY = 16;
/** The disk is full until so many messages were refused and so many other writes have failed. */
const FAILURES_OF_EACH = 20;
/** At the latest, where nothing tells that it is. */
const LONGEST_FULL_MS = 15_000;

/**
 * Sends messages of many conversations by several processes at once, while one answer in ten is faulty. An `unknown` that
 * isn't found after a while is given up by a rule, since this vendor is known to act late by a moment alone.
 */
export async function playLoad(load: Load): Promise<LoadVerdict> {
  const { ledger, processes, messages, random, clockBackMs } = load;
  const folder = temporaryFolder("load");
  const { path: node } = await nodeOf("24");
  const conversations = Array.from({ length: load.conversations }, () => randomUUID());
  const conversationOf = (index: number) => conversations[index % conversations.length] as string;
  const indices = Array.from({ length: messages }, (_, index) => index);
  let received = 0;
  let faults = 0;
  let meanwhile: Promise<void> | undefined;
  const desk = await startDesk({
    conversations,
    onSend(step) {
      if (step !== "arrived") return;
      received += 1;
      load.onMessage?.(received);
      if (random() < FAULTY) {
        faults += 1;
        desk.faults.push(FAULTS[Math.floor(random() * FAULTS.length)] as SendFault);
      }
      if (received > messages / 3) meanwhile ??= load.meanwhile?.() ?? Promise.resolve();
    },
  });
  let isFull: boolean | undefined;
  let failedWrites = 0;
  const refused: { readonly key: string; readonly isThere: boolean }[] = [];
  let isFreedIn: ReturnType<typeof setTimeout> | undefined;
  const free = () => {
    clearTimeout(isFreedIn);
    if (isFull) load.disk?.free();
    isFull = false;
  };
  const fillAndFree = () => {
    if (load.disk && isFull === undefined && added.size > messages / 3) {
      load.disk.fill();
      isFull = true;
      isFreedIn = setTimeout(free, LONGEST_FULL_MS);
    } else if (isFull && Math.min(refused.length, failedWrites) >= FAILURES_OF_EACH) free();
  };
  const states = new Map<string, string>();
  const added = new Set<string>();
  try {
    const program = await buildSender(folder.path);
    const runs = Array.from({ length: processes }, (_, own) => {
      const add = indices
        .filter((index) => (index % conversations.length) % processes === own)
        .map((index) => [`key-${index}`, conversationOf(index)] as const);
      const task: SenderTask = {
        ledger,
        baseUrl: desk.url,
        add,
        concurrency: CONCURRENCY,
        waitForAll: true,
        givesUp: true,
        ...(clockBackMs !== undefined && { clockBackMs }),
        ...(load.disk && { diskMayBeFull: true }),
      };
      return run(node, program, task, (line) => {
        if ("added" in line) added.add(line.added);
        if ("refused" in line) refused.push({ key: line.refused, isThere: line.isThere });
        if ("ledgerError" in line) failedWrites += 1;
        fillAndFree();
        if ("entries" in line) for (const { key, state } of line.entries) states.set(key, state);
      });
    });
    await Promise.all(runs);
    await meanwhile;
    const full = load.disk && { refused: refused.length, failedWrites };
    return { ...judge(), messages, faults, ...full };
  } finally {
    // Whoever calls takes the world away next.
    await meanwhile?.catch(() => {});
    free();
    await desk.close();
    folder.remove();
  }

  function judge(): Omit<LoadVerdict, "messages" | "faults"> {
    const broken = refused.flatMap(({ key, isThere }) => (isThere ? [`${key} was refused, and is there`] : []));
    if (load.disk && refused.length === 0) broken.push("nothing was refused, though the disk was full");
    const times = new Map<string, number>();
    for (const conversation of conversations) {
      let last = -1;
      // The newest is first.
      for (const { text_content: key } of desk.desk.messages(conversation).toReversed()) {
        times.set(key, (times.get(key) ?? 0) + 1);
        const index = Number(key.replace("key-", ""));
        if (index < last) broken.push(`${key} came after key-${last} of the same conversation`);
        last = index;
      }
    }
    const count = { sent: 0, "not-sent": 0 };
    for (const index of indices) {
      const key = `key-${index}`;
      const state = states.get(key);
      const there = times.get(key) ?? 0;
      if (there > 1) broken.push(`${key} was received ${there} times`);
      if (state === "sent" || state === "not-sent") count[state] += 1;
      else broken.push(`${key} ended as ${state}`);
      if (state === "sent" && there === 0) broken.push(`${key} is called sent, and isn't at the vendor`);
      if (state === "not-sent" && there > 0) broken.push(`${key} is called not-sent, and is at the vendor`);
    }
    return { sent: count.sent, givenUp: count["not-sent"], broken };
  }
}

async function run(node: string, program: string, task: SenderTask, onLine: (line: SenderLine) => void): Promise<void> {
  const child = spawn(node, [program], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(task));
  createInterface({ input: child.stdout }).on("line", (text) => onLine(JSON.parse(text)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`a sender ended with ${code}`);
}
