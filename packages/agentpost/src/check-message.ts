import { describe, type Refuse, UnsupportedError } from "@agentpost/transport";
import type { Capabilities } from "./capabilities.js";
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

/** Refuses attachments that the vendor would drop, or can't find. */
function checkAttachments(
  attachments: unknown,
  { attachments: kind, maxAttachments }: Capabilities,
  refuse: Refuse,
): void {
  const list = Array.isArray(attachments) ? attachments : [];
  if (!list[0]) refuse("attachments", "is no list, or an empty one; leave it out");
  const most = kind === "none" ? 0 : (maxAttachments ?? list.length);
  if (list.length > most) {
    const problem = `are more than this vendor takes, which is ${most}; link to the others in the text`;
    refuse("attachments", problem, UnsupportedError);
  }
  for (const [index, attachment] of list.entries()) {
    const field = `attachments[${index}]`;
    const known = checkFields(refuse, field, attachment, kind === "url" ? ["url", "type"] : [kind]);
    const named = known[kind];
    if (kind !== "id") checkText(refuse, `${field}.${kind}`, named);
    else if (!Number.isSafeInteger(named)) refuse(`${field}.id`, `is ${describe(named)}; expected a whole number`);
  }
}
