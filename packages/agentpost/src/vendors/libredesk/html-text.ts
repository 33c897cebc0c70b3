/**
 * A text as HTML that shows it as it was typed: no character of it is markup or a template,
 * line breaks stay, and so do spaces that HTML would fold.
 */
export function htmlText(text: string): string {
  // Libredesk runs a message through Go's text/template, whose actions begin with two braces; it knows no entities.
  const html = text.replace(/[&<>"'{}\r\n]/g, (sign) => (sign === "\n" ? "<br>" : `&#${sign.charCodeAt(0)};`));
  return /^ |\t| {2}| $|\n /.test(text) ? `<span style="white-space: pre-wrap">${html}</span>` : html;
}
