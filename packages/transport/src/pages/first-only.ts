import type { Keys } from "./plan.js";
import type { Reading } from "./reading.js";

/** Refuses a place in the list that isn't its beginning, since it is the iterator that goes on from there. */
export function firstOnly(reading: Reading, place: Keys, first: number): void {
  const given = reading.given(place);
  if (given === undefined || given === first) return;
  reading.refuse(place.join("."), `is set by the iterator, which begins with ${first}; leave it out`);
}
