import type { AnyProvider, Capabilities } from "agentpost";
import { accountName } from "./account-name.js";
import { type JsonSchema, object, oneOfForms } from "./json-schema.js";

/** What one account can do, in the words of its capabilities. */
export function accountFacts(provider: AnyProvider) {
  const { text, attachments, maxAttachments, replies, statuses, options } = provider.capabilities;
  return {
    account: accountName(provider),
    address: [...(provider.addressFields ?? [])],
    text,
    attachments: maxAttachments === undefined ? attachments : `${attachments}, at most ${maxAttachments}`,
    replies,
    statuses: [...statuses],
    options: [...options],
  };
}

/**
 * What a message to one of these accounts may hold. Each account is a form of its own, so that a model sees only what that
 * one can do; where there is one account, it sees no forms at all.
 */
export function messageSchema(providers: readonly AnyProvider[]): JsonSchema {
  return oneOfForms(providers.map(messageForm));
}

function messageForm(provider: AnyProvider): JsonSchema {
  const { addressFields = [], capabilities } = provider;
  const address = Object.fromEntries(addressFields.map((field) => [field, { type: "string", minLength: 1 } as const]));
  const { text, attachments, options } = capabilities;
  return object(
    {
      account: { type: "string", enum: [accountName(provider)], description: "The account to send with." },
      to: object(address, [], "Who it goes to."),
      text: { type: "string", minLength: 1, description: "What arrives, as it is written here." },
      ...(attachments !== "none" && { attachments: attachmentsSchema(capabilities) }),
      ...(options.length > 0 && {
        options: object(Object.fromEntries(options.map((name) => [name, {}])), options, "The vendor's own options."),
      }),
    },
    ["attachments", "options", ...(text === "required" ? [] : ["text"])],
  );
}

function attachmentSchema(kind: Exclude<Capabilities["attachments"], "none">): JsonSchema {
  const uploaded = "What the upload returned.";
  if (kind === "url") return object({ url: { type: "string" }, type: { type: "string" } }, ["type"]);
  if (kind === "id") return object({ id: { type: "integer", description: uploaded } });
  return object({ reference: { type: "string", description: uploaded } });
}

function attachmentsSchema({ attachments, maxAttachments }: Capabilities): JsonSchema {
  if (attachments === "none") return { type: "array", maxItems: 0 };
  return {
    type: "array",
    items: attachmentSchema(attachments),
    ...(maxAttachments !== undefined && { maxItems: maxAttachments }),
  };
}
