import { codeSpan, markdownWords } from "@agentpost/document";
import type { Api } from "../api.ts";
import { sentence } from "../read/description.ts";
import { origin } from "./banner.ts";
import { serverVariables } from "./client-options.ts";
import { credentialOptions, schemeChoice } from "./credentials.ts";
import { environmentName } from "./environment-name.ts";
import { exampleOperation } from "./example-file.ts";
import { knownFromNotes } from "./known-from.ts";
import { markdownTable } from "./markdown-table.ts";
import { paged } from "./pages.ts";
import type { SuiteFacts } from "./suite-facts.ts";
import { validateExample } from "./validate-example.ts";
import { webhooksSection } from "./webhooks-section.ts";

/** What is compiled, and shown as it is. */
export interface Examples {
  readonly example: string;
  readonly each: string;
  readonly testing: string;
  readonly paths: string;
}

/** `README.md`, with the examples that are compiled. */
export function readmeFile(api: Api, { example, each, testing, paths }: Examples, facts?: SuiteFacts): string {
  const { vendor, names, summary } = api;
  const name = `@agentpost/${vendor}`;
  return `${[
    `<!-- ${origin(vendor)} -->`,
    `# ${name}\n\n${`${markdownWords(sentence(summary))} A typed client of the ${names.display} API.`.trim()}`,
    `\`\`\`sh\nnpm install ${name}\n\`\`\``,
    `\`\`\`ts\n${example}\`\`\``,
    operationsSection(api),
    ...pagesSection(api, each),
    optionsSection(api),
    failuresSection(api),
    webhooksSection(api),
    validateSection(api),
    testingSection(api, testing),
    `## By path\n\n\`\`\`ts\n${paths}\`\`\``,
    ...coverageLine(facts),
    `Generated from ${names.display}'s OpenAPI document${api.version === "" ? "" : ` (${markdownWords(`${api.title} ${api.version}`)})`}, with corrections.`,
  ].join("\n\n")}\n`;
}

// The transport's own, for operations about which the contract says nothing.
const DEFAULT_TIMEOUT_MS = 30_000;

/** True of every package that passes its tests: they fail on a cell that is neither covered nor waived. */
function coverageLine(facts: SuiteFacts | undefined): string[] {
  if (!facts) return [];
  const { cells, waived } = facts.count;
  return [`Contract coverage: ${cells - waived} of ${cells} cells, ${waived} waived.`];
}

function operationsSection(api: Api): string {
  const note =
    "A call that is not safe to repeat is sent once: after an uncertain outcome it is never repeated by itself, since that could act twice.";
  const [download] = api.operations.filter(({ streams }) => streams);
  const streams = download
    ? `A download can also be had as a stream, of any size and as soon as its headers are there: \`${api.names.camel}.stream.${download.name}(…)\`. \`timeoutMs\` ends with the headers; after that \`signal\` ends it.`
    : "";
  const parts = [operationTables(api), note, streams, ...knownFromNotes(api.operations)];
  return ["## Operations", ...parts].filter(Boolean).join("\n\n");
}

/** One table, or one for each group and one for what is in none. */
function operationTables({ names, operations, groups }: Api): string {
  if (groups.length === 0) return operationTable(operations);
  const tables = groups.map((group) => {
    const members = operations.filter(({ name }) => group.operations.includes(name));
    return [
      `### \`${names.camel}.groups.${group.name}\``,
      markdownWords(sentence(group.description)),
      operationTable(members),
    ];
  });
  const alone = operations.filter(({ name }) => !groups.some((group) => group.operations.includes(name)));
  const rest = alone.length === 0 ? [] : [["### In no group", operationTable(alone)]];
  const first = "Every method is on the client itself too.";
  return [first, ...[...tables, ...rest].flat().filter(Boolean)].join("\n\n");
}

function operationTable(operations: Api["operations"]): string {
  const rows = operations.map((operation) => {
    const { name, method, path, host, deprecated, timeoutMs = DEFAULT_TIMEOUT_MS } = operation;
    return [
      `\`${name}\`${deprecated ? " (deprecated)" : ""}`,
      `${codeSpan(`${method} ${path}`)}${host === undefined ? "" : `, at \`baseUrls.${host}\``}`,
      operation.idempotent ? "yes" : "no",
      `${timeoutMs / 1000} s`,
    ];
  });
  return markdownTable(["Method", "Request", "Safe to repeat", "Timeout"], rows);
}

function pagesSection(api: Api, example: string): string[] {
  const rows = paged(api).map(({ name, method, path, pages }) => {
    return [`\`each.${name}\``, codeSpan(`${method} ${path}`), pages?.order?.replace("-", " ") ?? "the vendor's"];
  });
  if (rows.length === 0) return [];
  const table = markdownTable(["Items of", "Request", "Order"], rows);
  const note =
    "A page is asked for when its first item is wanted. An item that is there from start to end comes once, also while others come and go. `.pages()` gives each page's answer in place of its items. [What is promised of each kind of pages](https://www.npmjs.com/package/@agentpost/transport#pages)";
  return [`## Pages\n\n${table}\n\n\`\`\`ts\n${example}\`\`\`\n\n${note}.`];
}

const IN_EITHER = "required, here or in the environment";

function optionsSection(api: Api): string {
  const { url } = api.server;
  const variables = serverVariables(api);
  const fromEnvironment = (option: string) =>
    `Default: the environment variable ${codeSpan(environmentName(api.vendor, option))}.`;
  const rows = credentialOptions(api).map(({ name, required, description }) => {
    return [`\`${name}\``, required ? IN_EITHER : "optional", `${markdownWords(description)} ${fromEnvironment(name)}`];
  });
  for (const { option, required, name, place, description, default: value, isCredential } of api.clientParameters) {
    const what = `The ${place} parameter ${codeSpan(name)} of all operations that have it.`;
    const other = value === undefined ? "" : `Default: ${codeSpan(String(value))}.`;
    const shown = isCredential ? fromEnvironment(option) : other;
    rows.push([
      `\`${option}\``,
      required ? (isCredential ? IN_EITHER : "required") : "optional",
      [markdownWords(sentence(description)), what, shown].filter(Boolean).join(" "),
    ]);
  }
  const place = url === undefined ? "Where the API is." : `Where the API is. Default: ${codeSpan(url)}.`;
  rows.push(["`baseUrl`", url === undefined ? "required" : "optional", place]);
  if (api.hosts.length > 0) {
    const places = api.hosts.map(
      ({ name, server }) => `\`${name}\` (${codeSpan(server.url ?? server.relativePath ?? "/")})`,
    );
    rows.push([
      "`baseUrls`",
      "optional",
      `Where other operations are: ${places.join(", ")}. Needed for them beside a \`baseUrl\` of your own.`,
    ]);
  }
  if (variables.length > 0) {
    const names = variables.map(({ name }) => codeSpan(name)).join(", ");
    rows.push(["`serverVariables`", "optional", `Parts of the default \`baseUrl\`: ${names}.`]);
  }
  const schemes = schemeChoice(api).map((scheme) => codeSpan(JSON.stringify(scheme)));
  if (schemes.length > 0) {
    rows.push(["`securityScheme`", "optional", `What carries the credential: ${schemes.join(" or ")}.`]);
  }
  rows.push([
    "`timeoutMs`, `deadlineMs`, `retry`, `signal`, `headers`",
    "optional",
    "For every call; a call's own win. [Their defaults](https://www.npmjs.com/package/@agentpost/transport#options).",
  ]);
  const ofTheClient = [
    "name",
    "fetch",
    "fetchSendsOnce",
    "retryBudget",
    "hooks",
    "maxAnswerBytes",
    "allowInsecureHttp",
    "allowCredentialsInBrowser",
  ];
  rows.push([ofTheClient.map((name) => `\`${name}\``).join(", "), "optional", "For the client as a whole."]);
  const note =
    credentialOptions(api).length > 0
      ? "\n\nA credential may be a function that gives it, at once or later: it is called for each request. A client with a `name` reads no credential from the environment, since two accounts would read the same. In a browser's page or worker a credential is refused, since everyone who opens the page could read it: `allowCredentialsInBrowser: true` says that it is meant."
      : "";
  return `## Options\n\n${markdownTable(["Option", "Needed", "What it is"], rows)}${note}`;
}

function failuresSection(api: Api): string {
  const operation = exampleOperation(api)?.name ?? "call";
  return `## Failures

Every error has a class, with [what to do on each](https://www.npmjs.com/package/@agentpost/transport#errors), and an \`outcome\`:

- \`not-sent\`: it certainly never reached ${api.names.display}.
- \`rejected\`: ${api.names.display} said no, and nothing came of it.
- \`unknown\`: it may have taken effect; look before you repeat it.

\`${api.names.camel}.safe.${operation}(…)\` makes the same call and never throws: its result narrows on \`ok\`, and then on \`status\`, to the body that the contract documents for that status.`;
}

function validateSection(api: Api): string {
  return `## Checked input

\`\`\`ts
${validateExample(api)}\`\`\`

Every call's input is then held against the contract before anything is sent: an \`InputError\` names the first field that doesn't fit, and what was expected. Without this import a bundle carries none of it.`;
}

function testingSection({ vendor, names }: Api, example: string): string {
  return `## Tests of your own

\`\`\`ts
${example}\`\`\`

\`testFetch\` needs no server. It holds every request against the contract, and answers what is right with a sample of the contract's success; anything else with a 400, 401, 404 or 405 that says in a sentence what is wrong. \`fetch.calls\` keeps what was sent, as the client's input and without the credential. \`answerNext\` takes a status, whose sample the contract gives too, a \`body\`, \`headers\`, \`delayMs\`, or an \`error\` by which the connection breaks. \`testOptions\` are made up; for a client with a \`baseUrl\` of its own, \`testFetch({ baseUrl })\`. In Jest, \`@agentpost/${vendor}\` is loaded as the ES module that it is: [what Jest needs for that](https://www.npmjs.com/package/agentpost#jest). ${names.display} never hears of any of it.`;
}
