import { readdir, readFile } from "node:fs/promises";
import { temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import { html } from "../src/report/html.ts";
import { table } from "../src/report/table.ts";
import { writeReport } from "../src/report/write-report.ts";
import { NotReached, toRow } from "../src/row.ts";

test("a row is green, red or not reached, and says why", async () => {
  const found = { version: "1.2.3", smoke: "5 of 5", webhooks: "7 of 7", notes: ["tells less"], problems: [] };
  const green = await toRow("runtime", "Bun", async () => found);
  const red = await toRow("runtime", "Deno", async () => ({ ...found, problems: ["sent <twice>"] }));
  const failed = await toRow("typescript", "TypeScript 5.4", async () => Promise.reject(new Error("no compiler")));
  const notReached = await toRow("runtime", "Chromium", async () =>
    Promise.reject(new NotReached("apt-get install it")),
  );
  const rows = [green, red, failed, notReached];
  expect(rows.map(({ result }) => result)).toEqual(["green", "red", "red", "not reached"]);

  const text = table(rows);
  for (const part of ["Bun", "1.2.3", "7 of 7", "Deno: sent <twice>", "no compiler", "Chromium: apt-get install it"]) {
    expect(text).toContain(part);
  }
  const page = html(rows, { note: "2026-11-26 19:14 UTC, commit 1a93059b2c4d", part: undefined });
  expect(page).toContain("sent &lt;twice&gt;");
  expect(page).not.toMatch(/<(script|link|img)|https?:/);
});

test("the report says when it was made, of which commit, and what is counted", async () => {
  const folder = temporaryFolder("matrix-report");
  onTestFinished(() => folder.remove());
  await writeReport(folder.path, [], undefined);
  const page = await readFile(`${folder.path}/matrix.html`, "utf8");
  expect(page).toMatch(
    /Run \d{4}-\d\d-\d\d \d\d:\d\d UTC, (commit [0-9a-f]{7,40}( with changes)?|outside of git), on /,
  );
  expect(page).toContain("<p>A row is a target");
});

test("a part of the matrix says that it is one, and leaves the report of the whole alone", async () => {
  const folder = temporaryFolder("matrix-report");
  onTestFinished(() => folder.remove());
  await writeReport(folder.path, [], undefined);
  const whole = await readFile(`${folder.path}/matrix.html`, "utf8");
  expect(await writeReport(folder.path, [], "--only node-20")).toBe("matrix-part.html");
  expect(await readFile(`${folder.path}/matrix.html`, "utf8")).toBe(whole);
  expect(await readFile(`${folder.path}/matrix-part.html`, "utf8")).toContain(
    "Not the whole: run with --only node-20.",
  );
  expect(await readdir(folder.path)).toHaveLength(2);
});
