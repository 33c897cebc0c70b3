import type { Fault } from "@agentpost/contract";

export interface Measured {
  readonly fault: Fault;
  readonly vendor: string;
  readonly requests: number;
  readonly durationMs: number;
}

/** The matrix as Markdown, a row a fault, since all vendors agree; as documented, or as measured with the times. */
export function faultTable(measured: readonly Measured[], withTimes: boolean): string {
  const rows = new Map<Fault, Measured[]>();
  for (const each of measured) rows.set(each.fault, [...(rows.get(each.fault) ?? []), each]);
  const lines = [...rows].map(([fault, all]) => {
    const requests = [...new Set(all.map((each) => each.requests))].join("–");
    const slowestMs = Math.round(Math.max(...all.map((each) => each.durationMs)));
    const time = withTimes ? `${slowestMs} ms` : ending(fault);
    return `| ${fault.name} | \`${fault.error}\` | ${fault.outcome} | ${requests} | ${time} |`;
  });
  const head = `| fault | error | outcome | requests | ${withTimes ? "slowest vendor" : "ends"} |`;
  return [head, "|---|---|---|---|---|", ...lines].join("\n");
}

function ending({ untilTimeout, scripts, requests }: Fault): string {
  if (untilTimeout) return "at `timeoutMs`";
  return scripts === "refused" || requests > 1 ? "after the last attempt" : "at once";
}
