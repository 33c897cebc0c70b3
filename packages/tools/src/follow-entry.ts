import type { Entry } from "@agentpost/outbox";
import type { Settings } from "./options.js";

const LOOK_EVERY_MS = 200;

/** Tells each step of an entry on its way, until what it returns is called. The outbox itself tells of the end alone. */
export function followEntry(
  outbox: Settings["outbox"],
  key: string,
  onProgress: (message: string) => void,
): () => void {
  let last: string | undefined;
  let isOver = false;
  const look = async () => {
    const entry = await outbox.get(key);
    const step = entry && stepOf(entry);
    if (isOver || !step || step.id === last) return;
    last = step.id;
    onProgress(step.message);
  };
  // What can't be read now is read a moment later.
  const lookQuietly = () => void look().catch(() => {});
  const timer = setInterval(lookQuietly, LOOK_EVERY_MS);
  lookQuietly();
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}

interface Step {
  /** The same as long as it is the same step: of some, the message changes with the time. */
  readonly id: string;
  readonly message: string;
}

function stepOf(entry: Entry): Step | undefined {
  const attempts = entry.attempts.length;
  const step = (name: string, message: string) => ({ id: `${name} ${attempts}`, message });
  switch (entry.state) {
    case "queued": {
      const { heldBy, dueAt } = entry;
      const outcome = entry.attempts.at(-1)?.outcome;
      if (outcome === "rejected") {
        return step("429", `The vendor takes no more for now (429); attempt ${attempts + 1} is at ${dueAt}.`);
      }
      if (outcome !== undefined) return step("again", `It did not arrive; attempt ${attempts + 1} is at ${dueAt}.`);
      if (heldBy?.by === "entry") return step("behind", "Queued behind another message of its conversation.");
      if (heldBy?.by === "account") {
        const freeAt = new Date(Date.now() + heldBy.forMs).toISOString();
        return step("account", `Queued until ${freeAt}: the vendor takes no more from this account for now (429).`);
      }
      return step("queued", "Queued.");
    }
    case "sending":
      return step("sending", `Attempt ${attempts} is under way.`);
    case "unknown":
      return step("unknown", "It may have been sent, and is looked for at the vendor.");
    default:
      return undefined;
  }
}
