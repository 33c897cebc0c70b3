import type { JsonObject } from "@agentpost/document";

/** Where in a request a scheme's credential stands, such as `header authorization`. */
export function carrierOf({ type, in: place, name }: JsonObject): string {
  return type === "apiKey" ? placeOf(String(place), String(name)) : placeOf("header", "Authorization");
}

/** A place for a value in a request; the names of headers are the same in small letters and in capitals. */
export function placeOf(place: string, name: string): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}
