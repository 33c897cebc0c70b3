/** The page's look, in the light and in the dark. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d8d8de, #3a3a42); --quiet: light-dark(#5d5d68, #a3a3ad); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h2 small, footer { color: var(--quiet); font-weight: normal; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.counts a { border: 1px solid var(--line); border-radius: .5rem; color: inherit; display: block; padding: .4rem .8rem; text-decoration: none; }
.counts b { font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.unknown a { border-color: light-dark(#b4541a, #e8965c); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th, td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { color: var(--quiet); font-weight: normal; white-space: nowrap; }
`;
