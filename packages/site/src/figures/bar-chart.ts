import { escapeHtml } from "../escape-html.ts";

/** One bar, with its value in words; `low` and `high` are the ends of a thin line, such as quartiles. */
export interface ChartBar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly isOurs?: boolean;
  readonly low?: number;
  readonly high?: number;
}

// Narrow enough that a phone shows its letters at nearly their size.
const WIDTH = 420;
const ROW = 40;
const TRACK = 12;

/** Bars on one scale as a picture that needs no script, and below it the same as a table. */
export function barChart(title: string, bars: readonly ChartBar[], valueName: string): string {
  const longest = Math.max(...bars.map(({ value, high = value }) => Math.max(value, high)), Number.MIN_VALUE);
  const length = (value: number) => Math.max(0, (value / longest) * WIDTH);
  const rows = bars.map(({ label, value, text, isOurs, low, high }, index) => {
    const top = index * ROW;
    const whisker =
      low === undefined || high === undefined
        ? ""
        : `<rect class="spread" x="${length(low).toFixed(1)}" y="${top + 26}" width="${(length(high) - length(low)).toFixed(1)}" height="2"/>`;
    return [
      `<text x="0" y="${top + 14}">${escapeHtml(label)}</text>`,
      `<text class="value" x="${WIDTH}" y="${top + 14}">${escapeHtml(text)}</text>`,
      `<rect class="track" x="0" y="${top + 21}" width="${WIDTH}" height="${TRACK}" rx="3"/>`,
      `<rect class="${isOurs ? "ours" : "other"}" x="0" y="${top + 21}" width="${length(value).toFixed(1)}" height="${TRACK}" rx="3"/>`,
      whisker,
    ].join("");
  });
  const cells = bars.map(({ label, text }) => `<tr><td>${escapeHtml(label)}</td><td>${escapeHtml(text)}</td></tr>`);
  // On one line each, since Markdown ends HTML at an empty one.
  return [
    '<figure class="chart">',
    `<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-label="${escapeHtml(title)}; the table below says the same">${rows.join("")}</svg>`,
    `<details><summary>As a table</summary><table v-pre><thead><tr><th>${escapeHtml(title)}</th><th>${escapeHtml(valueName)}</th></tr></thead><tbody>${cells.join("")}</tbody></table></details>`,
    "</figure>",
  ].join("\n");
}
