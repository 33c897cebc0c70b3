import type { Account } from "./entry.js";

/** An account as a ledger writes it: `vida`, or `libredesk/support` of one that has a name. */
export function accountText({ vendor, name }: { readonly vendor: string; readonly name?: string | undefined }): string {
  return name === undefined ? vendor : `${vendor}/${name}`;
}

export function accountOf(text: string): Account {
  const [vendor = "", ...name] = text.split("/");
  return name[0] === undefined ? { vendor } : { vendor, name: name.join("/") };
}
