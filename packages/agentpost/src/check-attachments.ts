import { describe } from "@agentpost/transport";
import type { Capabilities } from "./capabilities.js";
import { checkFields, checkText, type InputCheck } from "./input-check.js";

/** Refuses attachments that the vendor would drop, or can't find. */
export function checkAttachments(
  attachments: unknown,
  { attachments: kind, maxAttachments }: Capabilities,
  { refuse, unsupported }: InputCheck,
): void {
  const list = Array.isArray(attachments) ? attachments : [];
  if (!list[0]) refuse("attachments", "is no list with something in it; leave it out where there are none");
  const most = kind === "none" ? 0 : (maxAttachments ?? list.length);
  if (list.length > most) {
    unsupported("attachments", `are more than this vendor takes, which is ${most}; link to the others in the text`);
  }
  for (const [index, attachment] of list.entries()) {
    const field = `attachments[${index}]`;
    const known = checkFields(refuse, field, attachment, kind === "url" ? ["url", "type"] : [kind]);
    const named = known[kind];
    if (kind !== "id") checkText(refuse, `${field}.${kind}`, named);
    else if (!Number.isSafeInteger(named)) refuse(`${field}.id`, `is ${describe(named)}; expected a whole number`);
  }
}
