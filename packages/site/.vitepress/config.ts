import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import type { Navigation } from "../src/navigation.ts";

const navigation: Navigation = JSON.parse(
  readFileSync(fileURLToPath(new URL("../.pages/navigation.json", import.meta.url)), "utf8"),
);

export default defineConfig({
  title: "agentpost",
  description: "One typed way to send a message to, or through, an agent on five platforms.",
  lang: "en",
  srcDir: ".pages",
  lastUpdated: false,
  head: [["link", { rel: "icon", href: "/icon.svg" }]],
  // A dead link ends the build; those that are right by themselves are held against the files by a test.
  ignoreDeadLinks: false,
  // Their comments can be read on the theme's grounds.
  markdown: {
    theme: { light: "github-light-default", dark: "github-dark-default" },
    config({ renderer: { rules } }) {
      const inline = rules.code_inline;
      rules.code_inline = (...given) => withBreaks(inline?.(...given) ?? "");
    },
  },
  themeConfig: {
    nav: navigation.nav,
    sidebar: navigation.sidebar,
    logo: "/icon.svg",
    outline: [2, 3],
    // What is read aloud is what stands there.
    notFound: { linkText: "To the start page", linkLabel: "To the start page" },
    docFooter: { prev: "Before", next: "Next" },
    search: { provider: "local" },
  },
});

/** Long code in a line, which may break at what reads as a joint in it: after `/`, `.` or `_`, and before a capital. */
function withBreaks(code: string): string {
  return code.replace(/(?<=>)[^<]{21,}/g, (text) =>
    text.replace(/(?<=[/._])(?=[\w{])|(?<=[a-z\d])(?=[A-Z])/g, "<wbr>"),
  );
}
