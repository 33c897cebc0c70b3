// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { input, list, object, required, text, type Validator } from "@agentpost/transport/validate";

/** Checks the input of every call against the contract: `createVida({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({
    query: { targetAccountId: text },
    body: required(object({
      targetAgent: required(text),
      sourceAddress: required(text),
      message: required(text),
      attachments: list(object({ type: text, url: text })),
      context: object(),
      metadata: object(),
      outboundMessageWebhookUrl: text,
    })),
  }),
};
