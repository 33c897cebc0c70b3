import { SEPARATOR } from "../cells/cell.ts";
import type { SettledCell } from "../cells/coverage-result.ts";
import { STYLE } from "./coverage-style.ts";
import { depthNote } from "./coverage-table.ts";
import { countOf, type VendorCoverage } from "./vendor-coverage.ts";

const WORDS = { hit: "covered", waived: "waived", open: "not covered", needless: "waived without need" } as const;
const KINDS = {
  answer: "Answers",
  request: "Requests",
  violation: "Violations",
  pages: "Pages",
  webhook: "Webhooks",
} as const;

const CELL =
  "A cell is one thing that a contract says and a test can try: an answer (its status, media type and way to sign in), a " +
  "request that is allowed, one that is forbidden, how the pages of a list follow each other, or a webhook. It is covered " +
  "when a test has done it, as read off the wire.";

/** What the page is of. */
export interface CoverageRun {
  /** When, and of which commit. */
  readonly note: string;
  /** What of the contracts the run left out; undefined where it left out nothing. */
  readonly missing: string | undefined;
}

/** A page that needs nothing but itself: vendor, operation, cells. */
export function coveragePage(vendors: readonly VendorCoverage[], { note, missing }: CoverageRun): string {
  const cells = vendors.flatMap((vendor) => vendor.cells);
  const legend = Object.entries(WORDS).map(([state, word]) => `<li class="${state}">${word}</li>`);
  return [
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Contract coverage</title>\n<style>${STYLE}</style>`,
    `<h1>Contract coverage${missing === undefined ? "" : ", in part"}</h1>`,
    `<p>${summary(cells)}. Run ${escaped(note)}.</p>`,
    ...(missing === undefined ? [] : [`<p class="open">Not the whole: ${escaped(missing)}</p>`]),
    `<p>${CELL}</p>`,
    `<ul class="legend">${legend.join("")}</ul>`,
    ...vendors.map(vendorSection),
    "</html>\n",
  ].join("\n");
}

function vendorSection(vendor: VendorCoverage): string {
  const operations = [...new Set(vendor.cells.map(({ operation }) => operation))];
  const note = depthNote(vendor);
  return [
    `<section><h2>${escaped(vendor.vendor)} <small>${summary(vendor.cells)}</small></h2>`,
    ...(note === undefined ? [] : [`<p>${escaped(note)}</p>`]),
    ...operations.map((name) =>
      operationPart(
        name,
        vendor.cells.filter(({ operation }) => operation === name),
      ),
    ),
    "</section>",
  ].join("\n");
}

function operationPart(name: string, cells: readonly SettledCell[]): string {
  const isOpen = countOf({ cells }, "open", "needless") > 0 || cells.length <= 100;
  const kinds = Object.entries(KINDS).flatMap(([kind, title]) => {
    const own = cells.filter((cell) => cell.kind === kind);
    return own.length === 0 ? [] : [`<h3>${title}</h3><ul class="cells">${own.map(cellItem).join("")}</ul>`];
  });
  const heading = `<summary><code>${escaped(name)}</code> <small>${summary(cells)}</small></summary>`;
  return `<details${isOpen ? " open" : ""}>${heading}${kinds.join("\n")}</details>`;
}

function cellItem({ id, state, reason }: SettledCell): string {
  const [, , ...said] = id.split(SEPARATOR);
  const title = `${WORDS[state]}${reason === undefined ? "" : `: ${reason}`}`;
  const why = reason === undefined ? "" : `<em>${escaped(reason)}</em>`;
  return `<li class="${state}" title="${escaped(title)}">${escaped(said.join(SEPARATOR))}${why}</li>`;
}

function summary(cells: readonly SettledCell[]): string {
  const waived = countOf({ cells }, "waived", "needless");
  return `${countOf({ cells }, "hit")} of ${cells.length} cells covered, ${waived} waived`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
