import { type Refuse, UnsupportedError } from "@agentpost/transport";
import type { Capabilities } from "./capabilities.js";
import { checkEach, checkFields } from "./check-fields.js";
import { type CheckValue, checkText, checkWhole } from "./check-values.js";

export const MESSAGE_FIELDS: readonly string[] = ["to", "text", "attachments", "options"];

/** What a vendor's messages may hold: which fields, and how their values are checked beyond being a text. */
export interface MessageRules {
  /** What the vendor can do, as data. */
  readonly capabilities: Capabilities;
  /** The fields of an address beside `vendor` and `name`; each is a text. */
  readonly addressFields: readonly string[];
  /** What a value must be beyond a text. */
  readonly checks?: {
    /** Of the address, by field. */
    readonly to?: Readonly<Record<string, CheckValue>>;
    /** Of the text. */
    readonly text?: CheckValue;
    /** Of each attachment, by field. */
    readonly attachments?: Readonly<Record<string, CheckValue>>;
    /** Of the vendor's own options, by field. */
    readonly options?: Readonly<Record<string, CheckValue>>;
  };
}

/** A copy of a message, or a refusal of what isn't one and of what the vendor's send can't do. */
export function checkMessage(message: unknown, rules: MessageRules, refuse: Refuse): Readonly<Record<string, unknown>> {
  const { capabilities, addressFields, checks = {} } = rules;
  const copy = checkFields(refuse, "message", message, MESSAGE_FIELDS);
  const { to, text, attachments, options } = copy;
  const address = checkFields(refuse, "to", to, ["vendor", "name", ...addressFields]);
  for (const field of addressFields) checkText(refuse, `to.${field}`, address[field]);
  checkEach(refuse, "to", address, checks.to);
  copy["to"] = address;

  const isAttached = attachments !== undefined;
  if (isAttached) copy["attachments"] = checkAttachments(attachments, rules, refuse);
  if (text !== undefined || !isAttached || capabilities.text === "required") {
    checkText(refuse, "text", text);
    checks.text?.(refuse, "text", text);
  }
  if (options !== undefined) {
    const own = checkFields(refuse, "options", options, capabilities.options);
    checkEach(refuse, "options", own, checks.options);
    copy["options"] = own;
  }
  return copy;
}

/** Refuses attachments that the vendor would drop, or can't find. */
function checkAttachments(attachments: unknown, { capabilities, checks }: MessageRules, refuse: Refuse): unknown[] {
  const { attachments: kind, maxAttachments } = capabilities;
  const list: unknown[] = Array.isArray(attachments) ? attachments : [];
  if (!list[0]) refuse("attachments", "is no list, or an empty one; leave it out");
  const most = kind === "none" ? 0 : (maxAttachments ?? list.length);
  if (list.length > most) {
    const problem = `are more than the ${most} that this vendor takes; link to the others in the text`;
    refuse("attachments", problem, UnsupportedError);
  }
  return list.map((attachment, index) => {
    const field = `attachments[${index}]`;
    const copy = checkFields(refuse, field, attachment, kind === "url" ? ["url", "type"] : [kind]);
    const checkName = kind === "id" ? checkWhole : checkText;
    checkName(refuse, `${field}.${kind}`, copy[kind]);
    checkEach(refuse, field, copy, checks?.attachments);
    return copy;
  });
}
