import type { JsonObject } from "@agentpost/document";

/** One thing that an old program does, as a function of its own, and what it sends where it sends something. */
export interface Use {
  readonly source: string;
  readonly sends?: { readonly method: string; readonly input: JsonObject };
}
