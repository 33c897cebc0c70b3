import type { Outbox } from "@agentpost/outbox";
import type { AnyProvider } from "agentpost";

/** Ends a worker as a platform asks it to: what is in flight has ten seconds, and what is queued stays queued. */
export function stopOnSigterm(outbox: Outbox<AnyProvider>): void {
  process.once("SIGTERM", async () => {
    await outbox.stop({ timeoutMs: 10_000 });
    await outbox.close();
    process.exit(0);
  });
}
