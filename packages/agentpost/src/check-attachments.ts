import { describe, type Refuse, UnsupportedError } from "@agentpost/transport";
import type { Capabilities } from "./capabilities.js";
import { checkFields, checkText } from "./input-check.js";

/** Refuses attachments that the vendor would drop, or can't find. */
export function checkAttachments(
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
