import { availableParallelism } from "node:os";
import type { Finding } from "../row.ts";
import { type Case, startCases } from "./cases.ts";
import { type CorsFront, startCorsFront } from "./cors-front.ts";
import { deliveryCases } from "./delivery-cases.ts";
import { judge } from "./judge.ts";
import { judgeDeliveries } from "./judge-deliveries.ts";
import type { Mocks } from "./mocks.ts";
import { playLostRoutes } from "./play-lost-routes.ts";
import type { Runtime } from "./runtime.ts";

const CONCURRENCY = 8 * availableParallelism();

/** Plays every case on one runtime, and holds what it said against what the servers saw, and what was recorded. */
export async function measure(runtime: Runtime, mocks: Mocks, consumer: string): Promise<Finding> {
  const quirks = { resends: runtime.resends !== undefined, hangs: runtime.hangs !== undefined };
  const cases = (await Promise.all(mocks.mocks.map((mock) => startCases(mock, mocks.elsewhere.url, quirks)))).flat();
  const deliveries = await deliveryCases();
  const fronts: CorsFront[] = [];
  const strayed = mocks.elsewhere.connections;
  try {
    const planned = await Promise.all(cases.map((each) => (runtime.crossOrigin ? behindFront(each, fronts) : each)));
    const plan = {
      concurrency: CONCURRENCY,
      cases: planned.map(toPlanned),
      deliveries: deliveries.map((each) => each.planned),
    };
    const played = await runtime.play(plan, consumer);
    const routes = await playLostRoutes(runtime, cases, mocks.mocks, consumer);
    const tried = [...cases, ...routes.cases];
    const results = [...played.results, ...routes.results];
    const problems: string[] = [];
    const weaker = new Map<string, string[]>();
    const resent: string[] = [];
    const passed = { smoke: 0, fault: 0 };
    for (const each of tried) {
      const result = results.find(({ id }) => id === each.id);
      const verdict = judge(each.expected, result, each.requests(), quirks);
      if (verdict.kind === "wrong") problems.push(`${each.id}: ${verdict.what}`);
      else if (verdict.kind === "resent") resent.push(each.id);
      else passed[each.kind] += 1;
      if (verdict.kind === "weaker") {
        const what = `${each.id.replace(/^.*?: /, "")}: ${verdict.what}`;
        weaker.set(what, [...(weaker.get(what) ?? []), each.message.to.vendor]);
      }
    }
    const judged = judgeDeliveries(deliveries, played.deliveries);
    if (mocks.elsewhere.connections !== strayed) problems.push("a redirect was followed");
    return {
      version: played.version,
      smoke: count(passed.smoke, tried, "smoke"),
      faults: count(passed.fault, tried, "fault") + (resent.length > 0 ? `, ${resent.length} resent` : ""),
      webhooks: `${judged.passed} of ${deliveries.length}`,
      problems: [...problems, ...judged.problems],
      notes: [
        ...(resent.length > 0 ? [`${runtime.resends}: ${resent.join("; ")}`] : []),
        ...(runtime.hangs && [...weaker.keys()].some((what) => what.includes("TimeoutError")) ? [runtime.hangs] : []),
        ...[...weaker].map(([what, of]) => `${what} [${of.length === mocks.mocks.length ? "all" : of.join(", ")}]`),
        ...routes.notes,
      ],
    };
  } finally {
    await Promise.all([...fronts, ...cases].map((server) => server.close()));
  }
}

function count(passed: number, cases: readonly Case[], kind: Case["kind"]): string {
  return `${passed} of ${cases.filter((each) => each.kind === kind).length}`;
}

function toPlanned({ id, settings, message, sends, abortAfterMs }: Case) {
  return { id, settings, message, sends, ...(abortAfterMs === undefined ? {} : { abortAfterMs }) };
}

/** The same case through a front that allows the page's origin; where nobody listens, none does in front either. */
async function behindFront(each: Case, fronts: CorsFront[]): Promise<Case> {
  if (each.expected.outcome === "not-sent") return each;
  const front = await startCorsFront(String(each.settings["baseUrl"]));
  fronts.push(front);
  return { ...each, settings: { ...each.settings, baseUrl: front.url } };
}
