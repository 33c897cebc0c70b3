import type { AnyProvider } from "agentpost";
import type { Account } from "./entry.js";

/** An account as a ledger writes it: `vida`, or `libredesk/support` of one that has a name. */
export function accountText({ vendor, name }: { readonly vendor: string; readonly name?: string | undefined }): string {
  return name === undefined ? vendor : `${vendor}/${name}`;
}

export function accountOf(text: string): Account {
  const [vendor = "", ...name] = text.split("/");
  return name[0] === undefined ? { vendor } : { vendor, name: name.join("/") };
}

/** What is kept in order: the part of the address that the provider calls its conversation, or else all of it. */
export function conversationText(provider: AnyProvider, to: Readonly<Record<string, unknown>>): string {
  const { vendor: _, name: __, ...rest } = to;
  const fields = provider.conversationFields ?? Object.keys(rest).sort();
  return JSON.stringify([accountText(provider), ...fields.map((field) => to[field] ?? null)]);
}
