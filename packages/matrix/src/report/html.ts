import type { Row } from "../row.ts";

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1a1a1a; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .7rem; border-bottom: 1px solid #ddd; vertical-align: top; }
  .green { color: #0a6b2c; } .red { color: #b00020; font-weight: 600; } .not-reached { color: #8a5a00; font-weight: 600; }
  details { margin: .2rem 0; } li { overflow-wrap: anywhere; white-space: pre-wrap; }
  @media (prefers-color-scheme: dark) { body { background: #16181b; color: #e6e6e6; } th, td { border-color: #3a3d42; } .green { color: #5fd38a; } .red { color: #ff7b8a; } .not-reached { color: #f0b860; } }`;

const GROUPS: Readonly<Record<Row["group"], string>> = {
  package: "What npm delivers",
  runtime: "Runtimes",
  typescript: "TypeScript",
};

const CELLS =
  "A row is a target, on which the packages were tried as npm delivers them. Smoke counts the messages that a runtime sent, " +
  "or the settings under which a TypeScript compiled; faults, the failures after which an error claimed no more than the " +
  "server saw; webhooks, the recorded deliveries, as they came and tampered with, that were told apart. Green is a target " +
  "without a problem.";

/** What the page is of. */
export interface MatrixRun {
  /** When, and of which commit. */
  readonly note: string;
  /** The options that left targets out; undefined where every target was tried. */
  readonly part: string | undefined;
}

/** The matrix as one file that needs nothing else. */
export function html(rows: readonly Row[], { note, part }: MatrixRun): string {
  const counts = (["green", "red", "not reached"] as const).map((result) => {
    return mark(result, `${rows.filter((row) => row.result === result).length} ${result}`);
  });
  const sections = (Object.keys(GROUPS) as Row["group"][]).map((group) => section(group, rows));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>agentpost matrix</title><style>${STYLE}</style>
<h1>agentpost matrix${part === undefined ? "" : ", in part"}</h1>
<p>${counts.join(", ")}. Run ${escaped(note)}, on ${process.platform} ${process.arch}.</p>
${part === undefined ? "" : `<p class="red">Not the whole: run with ${escaped(part)}.</p>\n`}<p>${CELLS}</p>
${sections.join("\n")}
</html>
`;
}

function section(group: Row["group"], rows: readonly Row[]): string {
  const own = rows.filter((row) => row.group === group);
  if (own.length === 0) return "";
  const head = ["Target", "Version", group === "package" ? "Found" : "Smoke", "Faults", "Webhooks", "Result", "Time"];
  return `<h2>${GROUPS[group]}</h2>
<table><thead><tr>${head.map((title) => `<th>${title}</th>`).join("")}</tr></thead><tbody>
${own.map(line).join("\n")}
</tbody></table>`;
}

function line({ target, version = "–", smoke, faults, webhooks, result, durationMs, problems, notes }: Row): string {
  const cells = [target, version, smoke, faults, webhooks].map((cell) => `<td>${escaped(cell)}</td>`).join("");
  const more = list("why", problems, true) + list("notes", notes, false);
  return `<tr>${cells}<td>${mark(result, result)}${more}</td><td>${(durationMs / 1000).toFixed(1)} s</td></tr>`;
}

function mark(result: Row["result"], shown: string): string {
  return `<span class="${result.replace(" ", "-")}">${shown}</span>`;
}

function list(title: string, lines: readonly string[], open: boolean): string {
  if (lines.length === 0) return "";
  const items = lines.map((each) => `<li>${escaped(each)}</li>`).join("");
  return `<details${open ? " open" : ""}><summary>${title} (${lines.length})</summary><ul>${items}</ul></details>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
