import type { Json } from "@agentpost/document";
import type { Api, ApiOperation, SchemaLocation } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { credentialOptions } from "./credentials.ts";
import { environmentName } from "./environment-name.ts";
import { paged } from "./pages.ts";
import { type Sample, type SampleObject, sampleOf, sampleText } from "./sample-value.ts";
import { Code, literal, text } from "./source-text.ts";

/** The operation that examples show: the one that sends, else one that whoever copies it can't do harm by. */
export function exampleOperation({ operations, send }: Api): ApiOperation | undefined {
  return operations.find(({ name }) => name === send) ?? harmlessRead(operations) ?? operations[0];
}

/** The read that asks for the least, of those that the vendor doesn't advise against where there are any. */
function harmlessRead(operations: readonly ApiOperation[]): ApiOperation | undefined {
  const asked = ({ parameters, deprecated }: ApiOperation) =>
    parameters.filter(({ required, told }) => required && !told).length + (deprecated ? 1_000 : 0);
  const [first, ...others] = operations.filter(({ method }) => method === "GET");
  return first && others.reduce((least, read) => (asked(read) < asked(least) ? read : least), first);
}

/** The statements that make a client, as in the README; `more` are further settings. */
export function clientStatement(api: Api, more: readonly string[] = []): string {
  const { names, server, vendor } = api;
  const [schemes = []] = exampleOperation(api)?.security ?? [];
  const needed = api.securitySchemes.filter(({ name }) => schemes.includes(name)).flatMap((scheme) => scheme.options);
  const shown = credentialOptions(api).filter(
    ({ name, required }) => required || needed.some((option) => option.name === name),
  );
  const told = api.clientParameters.filter(({ required }) => required);
  const secrets = [
    ...shown.map(({ name }) => name),
    ...told.filter(({ isCredential }) => isCredential).map(({ option }) => option),
  ];
  const settings = [
    ...(server.url === undefined ? [`baseUrl: "https://api.example.com${server.relativePath ?? ""}"`] : []),
    ...told
      .filter(({ isCredential }) => !isCredential)
      .map(({ option, types, sample }) => {
        const variable = `process.env[${text(environmentName(vendor, option))}] ?? ""`;
        return `${option}: ${types.join() === "string" ? variable : literal(sample)}`;
      }),
    ...more,
  ];
  const variables = secrets.map((option) => environmentName(vendor, option)).join(" and ");
  const note = variables && `// Reads ${variables} from the environment.\n`;
  const factory = `${note}const ${names.camel} = create${names.pascal}`;
  if (settings.length === 0) return `${factory}();\n`;
  const line = `${factory}({ ${settings.join(", ")} });\n`;
  return line.length - note.length < 100
    ? line
    : `${factory}({\n${settings.map((setting) => `  ${setting},\n`).join("")}});\n`;
}

/** `example/send.gen.ts`, without its banner: the same in the README, so that what people copy is compiled. */
export function exampleFile(api: Api, reader: DocumentReader): string {
  const { vendor, names } = api;
  const operation = exampleOperation(api);
  if (!operation) return "";
  const input = sampleInput(operation, reader);
  const call = `const { status, data } = await ${names.camel}.${operation.name}(`;
  const argument = Object.keys(input).length === 0 ? "" : literal(input, "", call.length + 2);
  return [
    `import { create${names.pascal} } from "@agentpost/${vendor}";\n\n`,
    clientStatement(api),
    `\n${call}${argument});\n`,
    "console.log(status, data);\n",
  ].join("");
}

/** `example/each.gen.ts`, without its banner: the first list that has pages; empty where none has. */
export function eachExample(api: Api, reader: DocumentReader): string {
  const { vendor, names } = api;
  const [operation] = paged(api);
  if (!operation?.pages) return "";
  const input = sampleInput(operation, reader);
  const { parameter: [place = "", name = ""] = [], first = 0 } = operation.pages.plan as PlacePlan;
  const values = input[place] as SampleObject | undefined;
  // Where the contract wants the page told, it can only be the first.
  if (values && name in values) values[name] = first;
  const call = `for await (const item of ${names.camel}.each.${operation.name}(`;
  const argument = Object.keys(input).length === 0 ? "" : literal(input, "", call.length + 5);
  return [
    `import { create${names.pascal} } from "@agentpost/${vendor}";\n\n`,
    clientStatement(api),
    `\n${call}${argument})) {\n  console.log(item);\n}\n`,
  ].join("");
}

/** The source of the input of each operation's example, by its name; empty where it needs none. */
export function exampleInputs(api: Api, reader: DocumentReader): ReadonlyMap<string, string> {
  return new Map(
    api.operations.map((operation) => {
      const input = sampleInput(operation, reader);
      return [operation.name, Object.keys(input).length === 0 ? "" : literal(input, "", INPUT_COLUMN)];
    }),
  );
}

const INPUT_COLUMN = 60;

interface PlacePlan {
  readonly parameter?: readonly string[];
  readonly first?: number;
}

export function sampleInput({ parameters, body }: ApiOperation, reader: DocumentReader): SampleObject {
  const input: SampleObject = {};
  for (const { name, place, required, told, schema, type } of parameters) {
    if (!required || told) continue;
    const isWord = schema === undefined || type.startsWith('"true"');
    const sample = isWord
      ? schema
        ? "true"
        : sampleText({}, name)
      : sampleAt(reader, schema.pointer, schema.schema, name);
    input[place] = { ...(input[place] as SampleObject | undefined), [name]: sample };
  }
  const [content] = body?.required ? body.contents : [];
  if (content) {
    const blob = new Code('new Blob(["Hello"])');
    const whole = { writeText: "Hello", writeBytes: blob, writeAnyBytes: blob }[content.writer];
    const { schema } = content;
    input["body"] =
      whole ??
      content.example ??
      (schema ? withWords(reader, schema, sampleAt(reader, schema.pointer, schema.schema, "body")) : {});
  }
  return input;
}

/** A message that says nothing makes a poor example, also where the contract allows one. */
function withWords(reader: DocumentReader, { pointer, schema }: SchemaLocation, sample: Sample): Sample {
  const place = reader.follow(schema as Json, pointer);
  const isPlain = typeof sample === "object" && sample !== null && !Array.isArray(sample) && !(sample instanceof Code);
  if (!place || !isPlain || WORDS.some((name) => name in sample)) return sample;
  const name = WORDS.find((word) => reader.child(place, "properties", word)?.value["type"] === "string");
  return name === undefined ? sample : { ...sample, [name]: "Hello" };
}

const WORDS = ["message", "text", "content"];

function sampleAt(reader: DocumentReader, pointer: string, schema: unknown, name: string): Sample {
  return sampleOf(reader, reader.follow(schema as Json, pointer), name);
}
