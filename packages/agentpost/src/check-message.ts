import type { Refuse } from "@agentpost/transport";
import type { Capabilities } from "./capabilities.js";
import { checkAttachments } from "./check-attachments.js";
import { checkFields, checkText } from "./input-check.js";

export const MESSAGE_FIELDS: readonly string[] = ["to", "text", "attachments", "options"];

/** Refuses a message that isn't one, and what the vendor's send can't do. */
export function checkMessage(
  message: unknown,
  addressFields: readonly string[],
  capabilities: Capabilities,
  refuse: Refuse,
): void {
  const { to, text, attachments, options } = checkFields(refuse, "message", message, MESSAGE_FIELDS);
  const address = checkFields(refuse, "to", to, ["vendor", "name", ...addressFields]);
  for (const field of addressFields) checkText(refuse, `to.${field}`, address[field]);

  const isAttached = attachments !== undefined;
  if (isAttached) checkAttachments(attachments, capabilities, refuse);
  if (text !== undefined || !isAttached || capabilities.text === "required") checkText(refuse, "text", text);
  if (options !== undefined) checkFields(refuse, "options", options, capabilities.options);
}
