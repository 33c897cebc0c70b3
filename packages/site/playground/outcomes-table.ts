import { accounts, type Case, firstCase, type RunEvent, runCase, switches, toHash } from "./index.ts";

const LATENCY = { connectMs: 0, answerMs: 0 };
const SHORT_MS = 500;

/** What every switch ends in with every vendor, as Markdown: each is played once. */
export async function outcomesTable(): Promise<string> {
  const rows = await Promise.all(
    switches.map(async ({ name, plays }) => {
      const cells = await Promise.all(
        accounts.map(({ vendor }) => (plays(vendor) ? endOf({ ...firstCase(vendor), fault: name }) : "–")),
      );
      const [first] = accounts.filter(({ vendor }) => plays(vendor));
      const link = first ? `[${name}](${toHash({ ...firstCase(first.vendor), fault: name })})` : name;
      return `| ${[link, ...cells].join(" | ")} |`;
    }),
  );
  const titles = accounts.map(({ title }) => title);
  return [`| | ${titles.join(" | ")} |`, `|---|${titles.map(() => "---|").join("")}`, ...rows].join("\n");
}

async function endOf(given: Case): Promise<string> {
  const tell = (_: RunEvent) => {};
  const ending = await runCase({ ...given, timeoutMs: SHORT_MS }, { tell, latency: LATENCY });
  return ending.ok ? ending.sent.status : ending.error.outcome;
}
