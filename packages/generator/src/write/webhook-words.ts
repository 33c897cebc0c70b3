import type { Api } from "../api.ts";
import type { ApiReceiver } from "../api-webhooks.ts";

/** The names of the ways of signing that are accepted only where a caller asks for them. */
export function olderNames({ signatures }: ApiReceiver): string[] {
  return [...new Set(signatures.flatMap(({ older }) => older ?? []))];
}

/** That a way of signing is known in words alone; empty where deliveries in all of them have been seen. */
export function unobserved({ names }: Pick<Api, "names">, { signatures }: ApiReceiver): string {
  const unseen = signatures.filter(({ observed }) => !observed);
  if (unseen.length === 0) return "";
  const ways = unseen.length === signatures.length ? "How" : "Some of the ways in which";
  const are = unseen.length === signatures.length ? "is" : "are";
  return `${ways} ${names.display} signs ${are} known from its words alone: no delivery like that has been seen.`;
}

/** That the event's name can be changed by whoever has a delivery; empty where it can't. */
export function unsignedEvent({ event, signatures }: ApiReceiver): string {
  if (!event || !("header" in event)) return "";
  const isSigned = signatures.every(({ before }) =>
    before.some((part) => "header" in part && part.header === event.header),
  );
  if (isSigned) return "";
  return `The event's name is in the header \`${event.header}\`, which isn't signed: trust the body, not the name.`;
}
