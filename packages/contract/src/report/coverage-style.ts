/** Light or dark as the reader's system is; a state has a colour and a sign, for those who see no colours. */
export const STYLE = `
:root { color-scheme: light dark; --hit: #1a7f37; --waived: #9a6700; --open: #cf222e; --line: #d0d7de; }
@media (prefers-color-scheme: dark) { :root { --hit: #3fb950; --waived: #d29922; --open: #f85149; --line: #30363d; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; margin: 1.5em 0 .5em; } h3 { font-size: 1em; margin: 1em 0 .3em; }
small { font-weight: normal; opacity: .7; font-size: .85rem; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; margin: .6rem 0; }
summary { cursor: pointer; }
ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .35rem; }
li { border: 1px solid; border-radius: 4px; padding: .05rem .45rem; font: .82rem ui-monospace, monospace; }
li em { display: block; opacity: .8; }
.hit { color: var(--hit); } .hit::before { content: "✓ "; }
.waived { color: var(--waived); } .waived::before { content: "– "; }
.open, .needless { color: var(--open); font-weight: bold; } .open::before, .needless::before { content: "✗ "; }
`;
