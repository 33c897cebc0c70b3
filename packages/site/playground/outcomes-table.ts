import { accounts, type Case, firstCase, runCase, switches, toHash } from "./index.ts";

const LATENCY = { connectMs: 0, answerMs: 0 };
/** What ends by a timeout needs a short one; all else has time, so that a busy machine changes no outcome. */
const [SHORT_MS, AMPLE_MS] = [500, 30_000];

/** What every switch ends in with every vendor, as Markdown: each is played once. */
export async function outcomesTable(): Promise<string> {
  const rows = await Promise.all(
    switches.map(async ({ name, plays, untilTimeout }) => {
      const timeoutMs = untilTimeout ? SHORT_MS : AMPLE_MS;
      const cells = await Promise.all(
        accounts.map(({ vendor }) => (plays(vendor) ? endOf({ ...firstCase(vendor), fault: name, timeoutMs }) : "–")),
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
  const ending = await runCase(given, { tell: () => {}, latency: LATENCY });
  return ending.ok ? ending.sent.status : ending.error.outcome;
}
