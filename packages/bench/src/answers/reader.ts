import { createAltur } from "@agentpost/altur";
import { createMessenger } from "agentpost";
import { altur } from "agentpost/altur";
import { TEXT, TOKEN, UUID } from "../peers/message.ts";

/** Who reads a large answer: `bare` is the least that anyone does who wants its JSON. */
export type ReaderId = "bare" | "vendor" | "facade";

/** The one that reads successes alone: they have to be parsed by whoever wants them, and a refusal needn't be. */
export const BARE: ReaderId = "bare";

export interface Reader {
  readonly id: ReaderId;
  readonly label: string;
  /** Makes a client once, and returns the one call that is measured. */
  readonly open: (baseUrl: string) => () => Promise<unknown>;
}

// Altur, since its contract reads a wait out of a refusal's body, and its provider makes something of every message.
const options = { apiKey: TOKEN, retry: false } as const;

export const readers: readonly Reader[] = [
  {
    id: BARE,
    label: "fetch and JSON.parse",
    open: (baseUrl) => async () => {
      const response = await fetch(`${baseUrl}/message`, { method: "POST", body: TEXT, redirect: "manual" });
      return JSON.parse(await response.text());
    },
  },
  {
    id: "vendor",
    label: "agentpost: a vendor's method",
    open: (baseUrl) => {
      const client = createAltur({ baseUrl, ...options });
      return () => client.sendMessage({ body: { agent_id: UUID, end_user_id: UUID, content: TEXT } });
    },
  },
  {
    id: "facade",
    label: "agentpost: send",
    open: (baseUrl) => {
      const messenger = createMessenger([altur({ baseUrl, ...options })]);
      return () => messenger.send({ to: { vendor: "altur", agent: UUID, endUser: UUID }, text: TEXT });
    },
  },
];

export function readerLabel(id: string): string {
  return readers.find((reader) => reader.id === id)?.label ?? id;
}
