import type { Capabilities } from "./capabilities.js";
import type { InputCheck } from "./input-check.js";

const FIELDS = { url: ["url", "type"], reference: ["reference"], id: ["id"] } as const;

/** Refuses attachments that the vendor would drop, or can't find. */
export function checkAttachments(
  value: unknown,
  { attachments: kind, maxAttachments }: Capabilities,
  check: InputCheck,
): void {
  if (kind === "none") {
    check.unsupported("attachments", `are more than ${check.vendor} takes, which is none; link to them in the text`);
  }
  if (!Array.isArray(value) || value.length === 0) {
    check.refuse("attachments", "is no list with something in it; leave it out where there are none");
  }
  if (value.length > (maxAttachments ?? Number.POSITIVE_INFINITY)) {
    check.unsupported(
      "attachments",
      `are more than ${check.vendor} takes, which is ${maxAttachments} a message; send the others on their own`,
    );
  }
  for (const [index, attachment] of value.entries()) {
    const field = `attachments[${index}]`;
    const known = check.fields(field, attachment, FIELDS[kind]);
    if (kind === "id") check.wholeNumber(`${field}.id`, known["id"]);
    else check.text(`${field}.${kind}`, known[kind]);
  }
}
