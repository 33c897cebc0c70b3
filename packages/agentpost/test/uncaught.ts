import { onTestFinished } from "vitest";

/** What nobody catches while this test runs; by default, Node ends the process then. */
export function uncaught(): unknown[] {
  const reasons: unknown[] = [];
  const keep = (reason: unknown) => void reasons.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => void process.off("unhandledRejection", keep));
  return reasons;
}
