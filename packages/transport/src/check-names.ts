import type { Fault } from "./refuse.js";

/** Refuses a name that isn't one of these, since what nobody knows would be dropped in silence. */
export function checkNames(prefix: string, values: object | undefined, known: readonly string[], fault: Fault): void {
  for (const name in values) {
    if (!known.includes(name)) fault(prefix + name, `is not known; expected ${known.join(", ") || "none"}`);
  }
}
