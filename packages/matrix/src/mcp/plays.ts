import { setTimeout as delay } from "node:timers/promises";
import type { SendStep } from "@agentpost/contract/stand-in";
import type { Connected } from "./server.ts";

/** What a play is played with: servers that share a ledger, and a vendor whose sends it may hold. */
export interface PlayStage {
  connect(): Promise<Connected>;
  /** Holds the first send at this step: `reached` resolves when it is there, `release` lets it go on. */
  hold(step: SendStep): { readonly reached: Promise<void>; release(): void };
  /** The arguments of the one message that every play is about. */
  readonly message: Readonly<Record<string, unknown>>;
}

export interface Play {
  readonly title: string;
  play(stage: PlayStage): Promise<void>;
}

const PATIENCE_MS = 300;
const SETTLED_WITHIN_MS = 30_000;
const POLL_MS = 250;

/** What hosts do to a server, each ending in the same call again. Whatever happens, the vendor is to have one message. */
export const PLAYS: readonly Play[] = [
  {
    title: "list, call and call again",
    async play(stage) {
      const host = await stage.connect();
      const { tools } = await host.client.listTools();
      if (!tools.some(({ name }) => name === "send_message")) throw new Error("no tool is called send_message");
      await untilSent(host, stage);
    },
  },
  {
    title: "cancel and call again",
    async play(stage) {
      const { reached, release } = stage.hold("arrived");
      const host = await stage.connect();
      const controller = new AbortController();
      const canceled = endOf(send(host, stage, { signal: controller.signal }));
      await reached;
      controller.abort("a user has pressed stop");
      if ((await canceled) !== "failed") throw new Error("a call that was canceled has an answer");
      release();
      await untilSent(host, stage);
    },
  },
  {
    title: "time out and call again",
    async play(stage) {
      const { reached, release } = stage.hold("arrived");
      const host = await stage.connect();
      const late = endOf(send(host, stage, { timeout: PATIENCE_MS }));
      await reached;
      if ((await late) !== "failed") throw new Error("a call that has timed out has an answer");
      release();
      await untilSent(host, stage);
    },
  },
  ...(["arrived", "stored"] as const).map((step) => ({
    title: `kill when the message has ${step}, and call again`,
    async play(stage: PlayStage) {
      const { reached, release } = stage.hold(step);
      const host = await stage.connect();
      const cut = endOf(send(host, stage, { timeout: SETTLED_WITHIN_MS }));
      await reached;
      await host.kill();
      release();
      // Over HTTP, a client doesn't always notice that nobody is there any more.
      await host.client.close();
      if ((await cut) !== "failed") throw new Error("a call whose server was killed has an answer");
      await untilSent(await stage.connect(), stage);
    },
  })),
];

function send({ client }: Connected, { message }: PlayStage, options: Parameters<Connected["client"]["callTool"]>[1]) {
  return client.callTool({ name: "send_message", arguments: message }, options);
}

function endOf(call: Promise<unknown>): Promise<"answered" | "failed"> {
  return call.then(
    () => "answered",
    () => "failed",
  );
}

/** The same call, twice more after it has said that the message was sent. */
async function untilSent(host: Connected, stage: PlayStage): Promise<void> {
  const outcome = async () => {
    const { structuredContent } = await send(host, stage, { timeout: SETTLED_WITHIN_MS });
    return (structuredContent as { readonly outcome?: unknown } | undefined)?.outcome;
  };
  const endsAt = performance.now() + SETTLED_WITHIN_MS;
  let told = await outcome();
  while (told !== "sent" && performance.now() < endsAt) {
    await delay(POLL_MS);
    told = await outcome();
  }
  for (const again of [told, await outcome(), await outcome()]) {
    if (again !== "sent") throw new Error(`the same call again tells ${again}; expected sent`);
  }
}
