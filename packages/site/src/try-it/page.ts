import type { ClientOperation } from "@agentpost/generator";
import { pnpmCommand } from "@agentpost/workspace";
import { escapeHtml } from "../escape-html.ts";

/** Nothing but this server is asked for anything, whatever the component or a contract would like. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

/** The page on which a vendor's contract can be tried; without scripts it tells the operations. */
export function tryItPage(vendor: string, title: string, operations: readonly ClientOperation[]): string {
  const name = escapeHtml(title);
  const rows = operations.map(({ name: method, method: verb, path, operation }) => {
    const cells = [method, `${verb.toUpperCase()} ${path}`].map((cell) => `<td><code>${escapeHtml(cell)}</code></td>`);
    return `<tr>${cells.join("")}<td>${escapeHtml(String(operation.value["summary"] ?? ""))}</td></tr>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Try ${name} | agentpost</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="swagger-ui.css">
<link rel="stylesheet" href="style.css">
</head>
<body>
<header><h1>Try ${name}</h1><a href="/vendors/${vendor}.html">${name} in agentpost</a><a href="/vendors/${vendor}-operations.html">Its operations to read</a></header>
<main>
<div class="words">
<p class="mock"><strong>This is a mock</strong> of the contract, on your own machine: nothing reaches ${name}. It answers while <code>${escapeHtml(pnpmCommand("site"))}</code> runs.</p>
<noscript>
<p>To try an operation takes JavaScript. These there are:</p>
<table>
<tr><th>Method</th><th>Request</th><th>What it does</th></tr>
${rows.join("\n")}
</table>
</noscript>
</div>
<div id="reference" data-contract="${vendor}.json"></div>
</main>
<script src="swagger-ui-bundle.js"></script>
<script type="module" src="start.js"></script>
</body>
</html>
`;
}
