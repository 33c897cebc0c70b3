import { type Bar, isOurs } from "./figures.ts";

/** A titled list of bars on one scale, the shortest first; nothing where there are no bars. */
export function chart(title: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return "";
  const longest = Math.max(...bars.map(({ value, high = value }) => Math.max(value, high)));
  const percent = (value: number) => `${((Math.max(0, value) / longest) * 100).toFixed(2)}%`;
  const rows = [...bars]
    .sort((a, b) => a.value - b.value)
    .map(({ label, value, low, high, text }) => {
      const whisker =
        low === undefined || high === undefined
          ? ""
          : `<i style="left:${percent(low)};width:calc(${percent(high)} - ${percent(low)})"></i>`;
      const ours = isOurs(label) ? " class=ours" : "";
      const track = `<div class=track><b style="width:${percent(value)}"></b>${whisker}</div>`;
      return `<div${ours}><span>${escapeHtml(label)}</span>${track}<span>${escapeHtml(text)}</span></div>`;
    });
  return `<h2>${escapeHtml(title)}</h2>\n<section>\n${rows.join("\n")}\n</section>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
