import type { Theme } from "vitepress";
// The theme without its font, which the system's own replaces: less to load, and no shift when it comes.
import DefaultTheme from "vitepress/theme-without-fonts";
import "./style.css";

// A page uses a component by its name: `<Playground />`. Register it here, so that Markdown needs no script.
const components = {};

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(components)) app.component(name, component);
  },
} satisfies Theme;
