import { readFileSync } from "node:fs";

/** What a ledger tells time by. The calendar may jump, so that nothing which has to be safe counts by it. */
export interface Clock {
  /** Tells this boot of the machine from another one; empty where that can't be told. */
  readonly boot: string;
  /** Milliseconds since that boot, the same in every process, whatever happens to the calendar. */
  monotonicMs(): number;
  /** Milliseconds since 1970. */
  calendarMs(): number;
}

/** This machine's. `hrtime` counts from the boot on Linux, macOS and Windows, not from the start of the process. */
export function systemClock(): Clock {
  return {
    boot: bootId(),
    monotonicMs: () => Number(process.hrtime.bigint() / 1_000_000n),
    calendarMs: () => Date.now(),
  };
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}
