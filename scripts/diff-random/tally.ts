import type { PairResult } from "./judge-pairs.ts";

/** A break that is called less than that. */
export function isMissed({ bump, breaks }: PairResult): boolean {
  return breaks.length > 0 && bump !== "major";
}

/** A change that is called a break, and no old program breaks. */
export function isFalseAlarm({ bump, breaks }: PairResult): boolean {
  return breaks.length === 0 && bump === "major";
}

/** What judges and old programs say of all pairs so far. */
export class Tally {
  readonly #counts = { major: 0, minor: 0, patch: 0, none: 0 };
  #broken = 0;
  #missed = 0;
  #alarms = 0;
  #uses = 0;
  #unfit = 0;

  get missed(): number {
    return this.#missed;
  }

  add(result: PairResult): void {
    this.#counts[result.bump]++;
    if (result.breaks.length > 0) this.#broken++;
    if (isMissed(result)) this.#missed++;
    if (isFalseAlarm(result)) this.#alarms++;
    this.#uses += result.uses;
    this.#unfit += result.unfit.length;
  }

  line(): string {
    const { major, minor, patch, none } = this.#counts;
    return `${major} major, ${minor} minor, ${patch} patch, ${none} none; ${this.#broken} break an old program, ${this.#missed} of them called less than major; ${this.#alarms} called major break none.`;
  }

  uses(): string {
    return `Old programs do ${this.#uses} things; ${this.#unfit} didn't fit the old package.`;
  }
}
