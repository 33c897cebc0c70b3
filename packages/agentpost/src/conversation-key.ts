import type { AnyProvider } from "./provider.js";

/**
 * What names the conversation that an address is of, one text for each: the account, and the fields that the provider calls
 * its conversation, or else all of them. Messages of one conversation are to arrive in order.
 */
export function conversationKey(
  { vendor, name, conversationFields }: Pick<AnyProvider, "vendor" | "name" | "conversationFields">,
  to: Readonly<Record<string, unknown>>,
): string {
  const { vendor: _, name: __, ...rest } = to;
  const fields = conversationFields ?? Object.keys(rest).sort();
  return JSON.stringify([vendor, name ?? null, ...fields.map((field) => to[field] ?? null)]);
}
