import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type SendStep, startDesk } from "@agentpost/contract/stand-in";
import { temporaryFolder } from "@agentpost/workspace";
import { PLAYS, type Play, type PlayStage } from "./plays.ts";
import { type Connected, connect, type Program, type Transport } from "./server.ts";

const TEXT = "Your order has been shipped.";
// A lease is twice as long as a request may take, and a killed server's message is looked for when it has passed.
const OPTIONS = ["--timeout", "2", "--wait", "5"];

/** Plays everything that hosts do to a server, and says what went wrong. */
export async function playServer(transport: Transport, program: Pick<Program, "node" | "bin">): Promise<string[]> {
  const played = PLAYS.map((play) =>
    playOne(play, transport, program).catch((error: Error) => `${play.title}: ${error.message}`),
  );
  return (await Promise.all(played)).filter((problem) => problem !== undefined);
}

async function playOne(
  { play }: Play,
  transport: Transport,
  program: Pick<Program, "node" | "bin">,
): Promise<undefined> {
  const folder = temporaryFolder("mcp-play");
  const conversation = randomUUID();
  const holds: { step: SendStep; arrive: () => void; released: Promise<void> }[] = [];
  const desk = await startDesk({
    conversations: [conversation],
    onSend: async (step) => {
      if (holds[0]?.step !== step) return;
      const [hold] = holds.splice(0, 1);
      hold?.arrive();
      await hold?.released;
    },
  });
  const env = {
    LIBREDESK_BASE_URL: desk.url,
    LIBREDESK_API_KEY: "key-of-the-matrix",
    LIBREDESK_API_SECRET: "secret-of-the-matrix",
  };
  const args = ["--ledger", join(folder.path, "outbox.db"), ...OPTIONS];
  const connected: Connected[] = [];
  const stage: PlayStage = {
    message: {
      key: "order-4711-shipped",
      message: { account: "libredesk", to: { conversation }, text: TEXT, options: { to: ["ada@example.com"] } },
    },
    async connect() {
      const host = await connect(transport, { ...program, args, env });
      connected.push(host);
      return host;
    },
    hold(step) {
      const [reached, arrive] = gate();
      const [released, release] = gate();
      holds.push({ step, arrive, released });
      return { reached, release };
    },
  };
  try {
    await play(stage);
    const messages = desk.desk.messages(conversation).length;
    if (messages !== 1) throw new Error(`the vendor has ${messages} messages; expected 1`);
    return undefined;
  } finally {
    for (const host of connected) await host.close();
    await desk.close();
    folder.remove();
  }
}

function gate(): [opened: Promise<void>, open: () => void] {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}
