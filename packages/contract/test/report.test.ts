import { expect, test } from "vitest";
import type { SettledCell } from "../src/cells/coverage-result.ts";
import { coveragePage } from "../src/report/coverage-page.ts";
import { coverageTable } from "../src/report/coverage-table.ts";

const cell = (end: string, state: SettledCell["state"], reason?: string): SettledCell => {
  const kind = end.split(" · ")[0] as SettledCell["kind"];
  return { id: `send · ${end}`, operation: "send", kind, state, ...(reason !== undefined && { reason }) };
};

const whole = { note: "2026-11-26 19:14 UTC, commit 1a93059b2c4d", missing: undefined };

const post = {
  vendor: "post",
  cells: [
    cell("answer · 200 application/json · key", "hit"),
    cell("answer · 404 no content · key", "open"),
    cell("request · all fields", "hit"),
    cell("violation · cookie.theme: text instead of integer", "waived", "Prism doesn't look at cookies."),
  ],
  strayWaivers: [],
  notEntered: 2,
};
const mail = { ...post, vendor: "mail", notEntered: 0 };

test("the table has a line a vendor, one for all of them, and every waiver with its reason", () => {
  expect(coverageTable([mail, post]).split("\n")).toEqual([
    "contract  cells  answers  requests  violations  pages  webhooks  waived  not covered",
    "mail          4      1/2       1/1         0/1    0/0       0/0       1            1",
    "post          4      1/2       1/1         0/1    0/0       0/0       1            1",
    "all           8      2/4       2/2         0/2    0/0       0/0       2            2",
    "mail: waived: send · violation · cookie.theme: text instead of integer: Prism doesn't look at cookies.",
    "post: waived: send · violation · cookie.theme: text instead of integer: Prism doesn't look at cookies.",
    "post: 2 places in requests are more than 4 names deep, or in a schema within itself; no cell is made of them.",
  ]);
});

test("the page shows every cell under its operation, by its state, and loads nothing", () => {
  const page = coveragePage([post], whole);
  expect(page).toContain("<h2>post <small>2 of 4 cells covered, 1 waived</small></h2>");
  expect(page).toContain('<li class="hit" title="covered">200 application/json · key</li>');
  expect(page).toContain('<li class="open" title="not covered">404 no content · key</li>');
  expect(page).toContain("<em>Prism doesn't look at cookies.</em>");
  expect(page).not.toMatch(/<(script|link|img)|src=|href=|@import|url\(/);
});

test("the page says when it was made, of which commit, and what a cell is", () => {
  const page = coveragePage([post], whole);
  expect(page).toContain("Run 2026-11-26 19:14 UTC, commit 1a93059b2c4d.");
  expect(page).toContain("<p>A cell is ");
  expect(page).not.toContain("Not the whole");
});

test("what a contract says is text on the page, never markup", () => {
  const page = coveragePage([{ ...post, cells: [cell('request · body.kind = "<b>&"', "hit")] }], whole);
  expect(page).toContain("body.kind = &quot;&lt;b&gt;&amp;&quot;");
});
