import type { Link, Navigation } from "./navigation.ts";

/** A page as the menus name it. */
export interface MenuPage {
  readonly path: string;
  readonly title: string;
}

const GUIDES = ["send", "fallback", "inbox", "outbox", "test", "trace", "agents", "transport", "own-vendor", "release"];
const PROJECT = ["benchmarks", "coverage", "changelog", "contributing"];

/** What the menus lead to: every page, each in its group. */
export function menus(pages: readonly MenuPage[], vendors: readonly { id: string; title: string }[]): Navigation {
  const left = new Map(pages.map(({ path, title }) => [path, { text: title, link: `/${path}` }]));
  const take = (paths: readonly string[]): Link[] =>
    paths.flatMap((path) => {
      const link = left.get(path);
      left.delete(path);
      return link ? [link] : [];
    });
  left.delete("index");
  const start = take(["start", "errors", "playground"]);
  const guides = take(GUIDES.map((name) => `guide/${name}`));
  const project = take(PROJECT);
  const ofVendors = take(vendors.map(({ id }) => `vendors/${id}`));
  const operations = take(vendors.map(({ id }) => `vendors/${id}-operations`));
  const reference = take([...left.keys()].filter((path) => path.startsWith("reference/")));
  const tryIt = vendors.map(({ id, title }) => ({ text: title, link: `/try/${id}.html`, target: "_self" }));
  return {
    nav: [
      { text: "Start", link: "/start" },
      { text: "Guides", items: guides },
      { text: "Vendors", items: ofVendors },
      { text: "Errors", link: "/errors" },
      { text: "Playground", link: "/playground" },
      { text: "Reference", link: "/reference/" },
    ],
    sidebar: [
      { text: "Start", items: start },
      { text: "Guides", items: guides },
      { text: "Vendors", items: ofVendors },
      { text: "Operations", collapsed: true, items: operations },
      { text: "Try it against a mock", collapsed: true, items: tryIt },
      // A page that no group names, such as that of a new package, is still found.
      ...(left.size > 0 ? [{ text: "More", items: [...left.values()] }] : []),
      { text: "Project", items: project },
      { text: "Types", collapsed: true, items: reference },
    ],
  };
}
