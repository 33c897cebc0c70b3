import type { Outbox } from "@agentpost/outbox";
import type { AnyProvider } from "agentpost";

/** Shows a person what may have arrived, and does what they say. */
export async function settleByHand(
  outbox: Outbox<AnyProvider>,
  ask: (question: string) => Promise<"sent" | "send-again" | "give-up">,
): Promise<void> {
  for await (const entry of outbox.unknown()) {
    if (entry.state !== "unknown") continue;
    const alike = entry.candidates.map(({ at, text }) => `${at}: ${text}`).join("\n");
    const as = await ask(`${entry.key} may have arrived. Messages like it:\n${alike || "none"}`);
    // Undefined: it was settled meanwhile, or its request may still be under way.
    const decided = await outbox.decide(entry.key, { as, by: "ana" });
    console.log(decided?.state ?? "ask again in a minute");
  }
}
