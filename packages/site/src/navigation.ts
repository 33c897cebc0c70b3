/** What the menus lead to: VitePress's own form, as data, since its configuration is loaded apart from our sources. */
export interface Navigation {
  readonly nav: (Link | Group)[];
  /** By how a page's address begins; the longest that fits counts. */
  readonly sidebar: Record<string, Group[]>;
}

export interface Group {
  readonly text: string;
  readonly items: Link[];
}

export interface Link {
  readonly text: string;
  readonly link: string;
  readonly target?: string;
}
