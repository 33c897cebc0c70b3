import { defineTool, refused } from "../define-tool.js";
import { entryResult } from "../entry-result.js";
import { object } from "../json-schema.js";
import { keyIn } from "../key.js";
import type { Settings } from "../options.js";
import { RESULT_FIELDS, type Tool } from "../tool.js";

/** What became of a message that was sent before. */
export function messageStatus({ outbox, namespace }: Settings): Tool {
  return defineTool<{ readonly key: string }>({
    name: "message_status",
    title: "What became of a message",
    description: "Tells what became of a message, by the key that it was sent with. It sends nothing.",
    annotations: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
    inputSchema: object({
      key: { type: "string", minLength: 1, maxLength: 100, description: "The key of send_message." },
    }),
    outputSchema: { ...object({ ...RESULT_FIELDS, key: { type: "string" } }, ["key"]), additionalProperties: true },
    async run({ key }) {
      const entry = await outbox.get(keyIn(namespace, key));
      return entry
        ? entryResult(entry, key)
        : refused(
            `There is no message with the key ${JSON.stringify(key)}: nothing was sent with it. Check the key.`,
            "none",
          );
    },
  });
}
