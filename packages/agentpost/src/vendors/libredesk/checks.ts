import type { Refuse } from "@agentpost/transport";
import {
  type CheckValue,
  checkBoolean,
  checkFields,
  checkList,
  checkOneOf,
  checkText,
  checkUuid,
  checkWhole,
  type Mapping,
  UnsupportedError,
} from "../../index.js";
import type { LibredeskSendOptions, LibredeskTypes } from "./types.js";

/** What the server answers with a 500, as of a fault of its own, though it has made no message. */
export const checks: NonNullable<Mapping<LibredeskTypes, never, never>["checks"]> = {
  to: { conversation: checkUuid },
  text: checkStorableText,
  attachments: { id: checkUploadId },
  options: {
    sender_type: checkOneOf("agent", "contact"),
    private: checkBoolean,
    markup: checkBoolean,
    to: checkList(checkRecipient),
    cc: checkList(checkRecipient),
    bcc: checkList(checkRecipient),
    mentions: checkList(checkMention),
    echo_id: checkStorableText,
  },
};

function checkStorableText(...[refuse, field, value]: Parameters<CheckValue>): void {
  if (value !== "") checkText(refuse, field, value);
  if (String(value).includes("\0")) refuse(field, "has a NUL, which PostgreSQL can't store; remove it");
}

function checkRecipient(...[refuse, field, value]: Parameters<CheckValue>): void {
  checkText(refuse, field, value);
  checkStorableText(refuse, field, value);
}

function checkUploadId(...[refuse, field, value]: Parameters<CheckValue>): void {
  // PostgreSQL's `integer`.
  if (Number(value) < 1 || Number(value) >= 2 ** 31) refuse(field, `is ${value}; expected the id of an upload`);
}

function checkMention(...[refuse, field, value]: Parameters<CheckValue>): void {
  const { type, id } = checkFields(refuse, field, value, ["type", "id"]);
  checkOneOf("agent", "team")(refuse, `${field}.type`, type);
  checkWhole(refuse, `${field}.id`, id);
  checkUploadId(refuse, `${field}.id`, id);
}

export const RECIPIENTS = ["to", "cc", "bcc", "echo_id"] as const;

/** Libredesk answers 200 and drops these in silence (`private` it refuses), so they are refused here. */
export function checkOptions(options: LibredeskSendOptions, refuse: Refuse): void {
  const unfit = (names: readonly (keyof LibredeskSendOptions)[], kind: string) => {
    for (const name of names) {
      if ((options[name] ?? false) !== false)
        refuse(`options.${name}`, `has no place in ${kind} on Libredesk; leave it out`, UnsupportedError);
    }
  };
  if (options.sender_type === "contact") unfit([...RECIPIENTS, "mentions", "private"], "a contact's message");
  else if (options.private) unfit(RECIPIENTS, "a private note");
  else unfit(["mentions"], "a reply");
}
