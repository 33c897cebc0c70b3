/** A page's title for the menus, by its front matter or its first heading. */
export function pageTitle(markdown: string): string {
  return /^title: (.+)$/m.exec(markdown)?.[1] ?? /^# (.+)$/m.exec(markdown)?.[1] ?? "";
}
