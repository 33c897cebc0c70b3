import { type Answer, isRecord, UnreadableAnswerError } from "@agentpost/transport";

/** The messages of an answer, or an error where it shows none: that must not pass for an empty conversation. */
export function listOf<Item>(
  vendor: string,
  operation: string,
  { status, response }: Answer<number, unknown>,
  list: readonly Item[] | null | undefined,
): readonly Item[] {
  const isList: boolean = Array.isArray(list) && list.every(isRecord);
  if (list && isList) return list;
  const { requestId, attempts } = response;
  const details = { vendor, operation, outcome: "unknown", status, requestId, attempts } as const;
  throw new UnreadableAnswerError(`${status}, but the answer shows no list of messages`, details);
}
