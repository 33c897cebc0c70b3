import { expect, test } from "vitest";
import { html } from "../src/report/html.ts";
import { table } from "../src/report/table.ts";
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
  const page = html(rows, new Date(0));
  expect(page).toContain("sent &lt;twice&gt;");
  expect(page).not.toMatch(/<(script|link|img)|https?:/);
});
