import type { Group, Link, Navigation } from "./navigation.ts";

/** A page as the menus name it. */
export interface MenuPage {
  readonly path: string;
  readonly title: string;
}

const START = ["start", "errors", "playground"];
const GUIDES = ["send", "fallback", "inbox", "outbox", "test", "trace", "agents", "transport", "own-vendor", "release"];
const PROJECT = ["benchmarks", "coverage", "changelog", "contributing"];

/** What the menus lead to: every page, each in its group. */
export function menus(pages: readonly MenuPage[], vendors: readonly { id: string; title: string }[]): Navigation {
  const left = new Map(pages.map(({ path, title }) => [path, { text: title, link: `/${path}` }]));
  left.delete("index");
  const take = (paths: readonly string[]): Link[] =>
    paths.flatMap((path) => {
      const link = left.get(path);
      left.delete(path);
      return link ? [link] : [];
    });
  const start = { text: "Start", items: take(START) };
  const guides = { text: "Guides", items: take(GUIDES.map((name) => `guide/${name}`)) };
  const project = { text: "Project", items: take(PROJECT) };
  const ofVendors = vendors.map(({ id, title }) => ({
    text: title,
    items: [
      ...take([`vendors/${id}`]),
      ...take([`vendors/${id}-operations`]),
      { text: "Try them against a mock", link: `/try/${id}.html`, target: "_self" },
    ],
  }));
  const vendorLinks = { text: "Vendors", items: ofVendors.flatMap(({ items }) => items.slice(0, 1)) };
  const types = { text: "Types", items: take([...left.keys()].filter((path) => path.startsWith("reference/"))) };
  // A page that no group names, such as that of a new package, is still found.
  const others: Group[] = left.size > 0 ? [{ text: "More", items: [...left.values()] }] : [];
  return {
    nav: [
      { text: "Start", link: "/start" },
      guides,
      vendorLinks,
      { text: "Errors", link: "/errors" },
      { text: "Playground", link: "/playground" },
      { text: "Types", link: "/reference/" },
    ],
    sidebar: {
      "/": [start, guides, vendorLinks, ...others, project],
      "/vendors/": ofVendors,
      "/reference/": [types],
    },
  };
}
