/** Where a sender is killed, in the order in which an entry comes by: in its own process. */
export const SENDER_PLACES = [
  "before the entry is added",
  "while the entry is being added",
  "once the entry is on disk",
  "before the claim",
  "while the claim is being written",
  "once the claim is on disk",
  "before the last look at the lease",
  "after the last look at the lease",
  "before the request",
  "once the answer has begun",
  "before the outcome is recorded",
  "while the outcome is being recorded",
  "once the outcome is on disk",
] as const;

/** At the vendor's server, which kills the sender. */
export const SERVER_PLACES = [
  "when the request has arrived",
  "when the message is stored",
  "when it was answered",
] as const;

export type SenderPlace = (typeof SENDER_PLACES)[number];
export type ServerPlace = (typeof SERVER_PLACES)[number];
export type Place = SenderPlace | ServerPlace;

export const PLACES: readonly Place[] = [...SENDER_PLACES.slice(0, 9), ...SERVER_PLACES, ...SENDER_PLACES.slice(9)];

/** Whether an entry that was cut there may end as `unknown`: between its claim and its outcome, and nowhere else. */
export function mayBeUnknown(place: Place): boolean {
  const at = PLACES.indexOf(place);
  return (
    at >= PLACES.indexOf("while the claim is being written") &&
    at <= PLACES.indexOf("while the outcome is being recorded")
  );
}
