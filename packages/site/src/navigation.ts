/** What the menus lead to: VitePress's own form, as data, since its configuration is loaded apart from our sources. */
export interface Navigation {
  readonly nav: (Link | { text: string; items: Link[] })[];
  readonly sidebar: { text: string; collapsed?: boolean; items: Link[] }[];
}

export interface Link {
  readonly text: string;
  readonly link: string;
  readonly target?: string;
}
