import type { Theme } from "vitepress";
// The theme without its font, which the system's own replaces: less to load, and no shift when it comes.
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import "./style.css";

// A page uses a component by its name: `<Playground />`. Register it here, so that Markdown needs no script.
// One that is large comes with the page that has it.
const components = {
  Playground: defineAsyncComponent(() => import("../../playground/view/ThePlayground.vue")),
};

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(components)) app.component(name, component);
  },
} satisfies Theme;
