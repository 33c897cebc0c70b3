import type { Fault } from "@agentpost/contract";

export interface Measured {
  readonly fault: Fault;
  readonly vendor: string;
  readonly requests: number;
  readonly durationMs: number;
}

/** What every vendor is held to, as Markdown: a row a fault. */
export function expectedTable(faults: readonly Fault[]): string {
  const requests = ({ requests: count, mayBeResent }: Fault) =>
    mayBeResent ? `${count}, Node ${count + 1}` : `${count}`;
  const lines = faults.map((fault) => row(fault, requests(fault), ending(fault)));
  return table("ends", lines);
}

/** What was measured, with the time of the slowest vendor. */
export function measuredTable(measured: readonly Measured[]): string {
  const rows = new Map<Fault, Measured[]>();
  for (const each of measured) rows.set(each.fault, [...(rows.get(each.fault) ?? []), each]);
  const lines = [...rows].map(([fault, all]) => {
    const requests = [...new Set(all.map((each) => each.requests))].join("–");
    const slowestMs = Math.round(Math.max(...all.map((each) => each.durationMs)));
    return row(fault, requests, `${slowestMs} ms`);
  });
  return table("slowest vendor", lines);
}

function table(last: string, lines: readonly string[]): string {
  return [`| fault | error | outcome | requests | ${last} |`, "|---|---|---|---|---|", ...lines].join("\n");
}

function row({ name, error, outcome, mayBeNotSent }: Fault, requests: string, time: string): string {
  const claimed = mayBeNotSent ? `not-sent or ${outcome}` : outcome;
  return `| ${name} | \`${error}\` | ${claimed} | ${requests} | ${time} |`;
}

function ending({ untilTimeout, scripts, requests }: Fault): string {
  if (untilTimeout) return "at `timeoutMs`";
  return scripts === "refused" || requests > 1 ? "after the last attempt" : "at once";
}
