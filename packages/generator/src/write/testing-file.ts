import type { Api, Server } from "../api.ts";
import { banner } from "./banner.ts";
import { credentialOptions } from "./credentials.ts";
import { docComment } from "./doc-comment.ts";
import { importOf } from "./imports.ts";
import { Code, literal, text } from "./source-text.ts";
import type { SampleBody, SuiteFacts } from "./suite-facts.ts";

/** `testing.gen.ts`: the subpath for tests of those who use the client. */
export function testingFile(api: Api, samples: SuiteFacts["answers"] = new Map()): string {
  const { vendor, names, operations, securitySchemes } = api;
  const { shared, answers } = answersOf(api, samples);
  const credentials = securitySchemes.map(({ name, fields }) => {
    return [name, { in: new Code(fields.in), name: new Code(fields.name) }];
  });
  const named = (name: string, type: string, value: unknown) =>
    `const ${name}: ${type} = ${literal(value, "", name.length + type.length + 11)};\n\n`;
  const members = [
    `    vendor: ${text(vendor)},\n    operations,\n    validator,\n`,
    `    baseUrls: ${literal(baseUrls(api), "    ", 16)},\n`,
    `    credentials: ${literal(Object.fromEntries(credentials), "    ", 19)},\n    answers,\n`,
  ];
  return [
    banner(vendor),
    importOf(
      "@agentpost/transport/testing",
      ["createTestFetch"],
      [
        ...(shared.length > 0 ? ["SampleAnswer"] : []),
        ...(operations.length > 0 ? ["SampleAnswers"] : []),
        "TestFetch",
        "TestFetchOptions",
      ],
    ),
    importOf("./index.js", ["operations"], [`${names.pascal}Options`]),
    'import { validator } from "./validate.gen.js";\n\n',
    'export type { TestAnswer, TestCall, TestFetch, TestFetchOptions } from "@agentpost/transport/testing";\n\n',
    docComment([
      `Options of \`create${names.pascal}\` that are made up: they open nothing, and lead to a host that can't exist.`,
    ]),
    `export const testOptions = ${literal(testOptions(api), "", 27)} satisfies Partial<${names.pascal}Options>;\n\n`,
    ...shared.map(({ name, answer }) => named(name, "SampleAnswer", answer)),
    named("answers", "{ readonly [operation: string]: SampleAnswers }", answers),
    docComment([
      `A \`fetch\` for \`create${names.pascal}({ ...testOptions, fetch: testFetch() })\`, without a server: it holds each request against the contract, answers with a sample of its success, and keeps what was sent in \`calls\`.`,
    ]),
    "export function testFetch(\n",
    "  options?: TestFetchOptions<keyof typeof operations>,\n",
    "): TestFetch<keyof typeof operations> {\n",
    `  const contract = {\n${members.join("")}  };\n`,
    "  return createTestFetch<keyof typeof operations>(contract, options);\n}\n",
  ].join("");
}

/** A host of the top-level domain that no name is ever registered in (RFC 6761). */
function testUrl({ url, relativePath = "", addresses: [first = ""] }: Server, host: string): string {
  const path = url === undefined ? relativePath : new URL(first).pathname.replace(/\/$/, "");
  return `https://${host.toLowerCase()}.test${path.startsWith("/") || path === "" ? path : `/${path}`}`;
}

function baseUrls({ vendor, server, hosts }: Api): Record<string, readonly string[]> {
  const urls = (own: Server, host: string) => [testUrl(own, host), ...own.addresses];
  return Object.fromEntries([
    ["", urls(server, vendor)],
    ...hosts.map((host) => [host.name, urls(host.server, `${host.name}.${vendor}`)]),
  ]);
}

function testOptions(api: Api): Record<string, unknown> {
  const { vendor, server, hosts, clientParameters } = api;
  const words = (option: string) => option.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
  const told = clientParameters.filter(({ required }) => required);
  return {
    baseUrl: testUrl(server, vendor),
    ...(hosts.length > 0 && {
      baseUrls: Object.fromEntries(hosts.map(({ name, server }) => [name, testUrl(server, `${name}.${vendor}`)])),
    }),
    ...Object.fromEntries(credentialOptions(api).map(({ name }) => [name, `test-${words(name)}`])),
    ...Object.fromEntries(told.map(({ option, sample }) => [option, sample])),
  };
}

/** The answers of all operations; what several answer with is written once. */
function answersOf({ operations }: Api, given: SuiteFacts["answers"]) {
  const all = operations.map(({ name }) => [name, Object.entries(given.get(name) ?? {})] as const);
  const counts = new Map<string, number>();
  for (const [, samples] of all)
    for (const [, sample] of samples) counts.set(sourceOf(sample), (counts.get(sourceOf(sample)) ?? 0) + 1);
  const repeated = [...counts].filter(([source, count]) => count > 1 && source.length > MOST_REPEATED);
  const shared = repeated.map(([source], index) => ({
    name: `shared${index + 1}`,
    answer: JSON.parse(source),
    source,
  }));
  const answers = all.map(([name, samples]) => {
    const members = samples.map(([code, sample]) => {
      const source = sourceOf(sample);
      const known = shared.find((each) => each.source === source);
      return [code, known ? new Code(known.name) : JSON.parse(source)];
    });
    return [name, Object.fromEntries(members)];
  });
  return { shared, answers: Object.fromEntries(answers) };
}

/** What is shorter stands wherever it is said. */
const MOST_REPEATED = 30;

function sourceOf({ mediaType, body }: SampleBody): string {
  return JSON.stringify({
    ...(mediaType !== undefined && mediaType !== "application/json" && { type: mediaType }),
    ...(mediaType !== undefined && { body }),
  });
}
