// Imported into a program before it starts: once it ends, a file says what it took, since what it prints is its own.
import { writeFileSync } from "node:fs";

export interface Usage {
  /** The program's own, in user and system mode; without the processes that it starts. */
  readonly processorSeconds: number;
  readonly peakBytes: number;
}

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 };
  writeFileSync(process.env["AGENTPOST_BENCH_USAGE"] ?? "", JSON.stringify(usage));
});
