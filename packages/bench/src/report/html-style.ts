export const STYLE = `
:root { color-scheme: light dark; --text: #1c1e21; --page: #fff; --line: #d7dade; --bar: #a9b1bb; --ours: #1f6feb; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e3e6ea; --page: #14161a; --line: #3a3f47; --bar: #5b6470; --ours: #5a9cff; }
}
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.7rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
td, th { text-align: left; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.met { color: #2a9d4a; }
.missed { color: #d9534f; font-weight: 600; white-space: nowrap; }
section > div { display: grid; grid-template-columns: 17rem 1fr 11rem; gap: .75rem; align-items: center;
  font-size: .9rem; font-variant-numeric: tabular-nums; padding: .15rem 0; }
.track { position: relative; height: 1rem; }
.track b { display: block; height: 100%; background: var(--bar); border-radius: 2px; }
.track i { position: absolute; top: calc(50% - 1px); height: 2px; background: currentColor; }
.ours > span:first-child { font-weight: 600; }
.ours b { background: var(--ours); }
@media (max-width: 45rem) { section > div { grid-template-columns: 1fr; gap: 0; padding: .4rem 0; } }
`;
