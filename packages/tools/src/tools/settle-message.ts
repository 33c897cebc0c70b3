import { defineTool, refused } from "../define-tool.js";
import { entryResult } from "../entry-result.js";
import { object } from "../json-schema.js";
import { keyIn } from "../key.js";
import type { Settings } from "../options.js";
import { RESULT_FIELDS, type Tool } from "../tool.js";

interface Input {
  readonly key: string;
  readonly as: "sent" | "send-again" | "give-up";
  readonly decidedBy: string;
}

/** Passes on what a person has decided about a message that may have arrived. */
export function settleMessage({ outbox, namespace }: Settings): Tool {
  return defineTool<Input>({
    name: "settle_message",
    title: "Settle an uncertain message",
    description:
      "Records a person's decision about a message whose outcome is unknown: it was sent, send it again, or give it up. " +
      "Only a person can know; never decide by yourself.",
    annotations: { readOnly: false, destructive: true, idempotent: false, openWorld: true },
    inputSchema: object({
      key: { type: "string", minLength: 1, maxLength: 100, description: "The key of send_message." },
      as: { type: "string", enum: ["sent", "send-again", "give-up"], description: "What was decided." },
      decidedBy: { type: "string", minLength: 1, maxLength: 100, description: "Who decided." },
    }),
    outputSchema: { ...object({ ...RESULT_FIELDS, key: { type: "string" } }, ["key"]), additionalProperties: true },
    async run({ key, as, decidedBy }) {
      const full = keyIn(namespace, key);
      const decided = await outbox.decide(full, { as, by: decidedBy });
      if (decided) return entryResult(decided, key);
      const entry = await outbox.get(full);
      if (!entry)
        return refused(
          `There is no message with the key ${JSON.stringify(key)}: nothing was sent with it. Check the key.`,
          "none",
        );
      if (entry.state === "unknown")
        return refused("Not yet: its request may still be under way. Try again in a minute.");
      return entryResult(entry, key);
    },
  });
}
