import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { DIST } from "../src/folders.ts";
import { builtSite, pageText } from "./built-site.ts";

const pages = new Map<string, string>();

beforeAll(async () => {
  for (const page of await builtSite()) pages.set(page, await pageText(page));
}, 300_000);

test("every link within the site leads to a page that is there, and to a place on it", () => {
  const broken = [...pages].flatMap(([page, html]) =>
    targetsOf(html).flatMap((target) => {
      const { pathname, hash } = new URL(target, `http://site/${page}`);
      const file = decodeURIComponent(pathname).replace(/\/$/, "/index.html").slice(1);
      const shown = pages.get(file);
      if (shown === undefined) return existsSync(join(DIST, file)) ? [] : [`${page}: ${target}`];
      // A case of the playground, which reads it.
      if (file === "playground.html" && hash.includes("fault=")) return [];
      const id = decodeURIComponent(hash.slice(1));
      return id === "" || shown.includes(`id="${id}"`) ? [] : [`${page}: ${target}`];
    }),
  );
  expect(pages.size).toBeGreaterThan(40);
  expect(broken).toEqual([]);
});

test("no page asks another host for anything that it needs", () => {
  const elsewhere = [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?(?:src|href)="(\/\/|https?:)[^"]*"/g)].map(
      ([tag]) => `${page}: ${tag}`,
    ),
  );
  expect(elsewhere).toEqual([]);
});

test("every page can be found from the start page by links", () => {
  const found = new Set(["index.html"]);
  for (const page of found) {
    for (const target of targetsOf(pages.get(page) ?? "")) {
      const { pathname } = new URL(target, `http://site/${page}`);
      const file = decodeURIComponent(pathname).replace(/\/$/, "/index.html").slice(1);
      if (pages.has(file)) found.add(file);
    }
  }
  expect([...pages.keys()].filter((page) => page !== "404.html" && !found.has(page))).toEqual([]);
});

/** The addresses within the site that a page's links have. */
function targetsOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)]
    .map(([, target = ""]) => target.replaceAll("&amp;", "&"))
    .filter((target) => !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(target));
}
