import { isRecord } from "@agentpost/transport";

/** A list of objects as it is; undefined for anything else, which must not pass for an empty list. */
export function listOf<Item>(list: readonly Item[] | string | null | undefined): readonly Item[] | undefined {
  const isList: boolean = Array.isArray(list) && list.every(isRecord);
  return isList ? (list as readonly Item[]) : undefined;
}
