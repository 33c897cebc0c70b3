// Runs in a network whose routes get lost: sends a message into each fault, and prints what its sender is told.
import process from "node:process";
import type { LostRoute } from "@agentpost/contract";
import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";

/** What a sender is told. */
export interface Told {
  readonly outcome: string;
  readonly error?: string;
  readonly code?: unknown;
}

const faults = JSON.parse(process.argv[2] ?? "[]") as LostRoute[];
const to = { vendor: "vida", agent: "agent123", from: "+15551231234" } as const;

const told = faults.map(async ({ name, url, cutUrl }): Promise<[string, Told]> => {
  // Longer than the kernel takes to give a connection up: it is the kernel's word that is tried here.
  const messenger = createMessenger([vida({ token: "vida-token", baseUrl: url, timeoutMs: 12_000 })]);
  if (cutUrl) {
    await messenger.send({ to, text: "Is anybody there?" });
    await (await fetch(cutUrl)).text();
  }
  const result = await messenger.safe.send({ to, text: "Pay invoice 42" });
  if (result.ok) return [name, { outcome: "sent" }];
  const { name: error, outcome, cause } = result.error;
  return [name, { outcome, error, code: (cause as { code?: unknown } | undefined)?.code }];
});
process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(told))));
