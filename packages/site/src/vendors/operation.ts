import { codeSpan, isObject, type JsonObject, MERGED_KNOWN_BY } from "@agentpost/document";
import type { ClientOperation } from "@agentpost/generator";
import { fieldsOf } from "./fields.ts";
import { items, members, resolve } from "./resolve.ts";
import { table, words } from "./table.ts";
import { typeWords } from "./type-words.ts";

/** An operation of a vendor's client: what it takes, by place, and what comes back, by status. */
export function operationText(
  document: JsonObject,
  { name, method, path, operation, pathItem }: ClientOperation,
): string {
  const { summary, description, parameters, requestBody, responses, [MERGED_KNOWN_BY]: knownBy } = operation.value;
  const inputs = [...items(document, pathItem.value["parameters"]), ...items(document, parameters)];
  return [
    `## ${name} {#${name}}`,
    codeSpan(`${method.toUpperCase()} ${path}`),
    words(description) || words(summary),
    knownByText(knownBy),
    inputText(document, inputs, resolve(document, requestBody)),
    answersText(document, members(document, responses)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const HOW: Readonly<Record<string, string>> = {
  recorded: "Seen on a real server",
  source: "Read in the server’s source",
  document: "From another document of the vendor’s",
};

function knownByText(knownBy: unknown): string {
  if (!isObject(knownBy)) return "";
  return `${HOW[String(knownBy["how"])] ?? "Known"}: ${words(knownBy["from"])}. The published document leaves it out.`;
}

function inputText(document: JsonObject, parameters: readonly JsonObject[], body: JsonObject): string {
  const named = parameters.map((parameter) => [
    codeSpan(`${parameter["in"]}.${parameter["name"]}`),
    typeWords(document, resolve(document, parameter["schema"])),
    parameter["required"] === true ? "required" : "",
    words(parameter["description"]),
  ]);
  const bodies = members(document, body["content"]).map(([mediaType, content]) => {
    const schema = resolve(document, content["schema"]);
    const fields = fieldsOf(document, schema).map((field) => [
      codeSpan(`body.${field.path}`),
      field.type,
      field.required ? "required" : "",
      words(field.description),
    ]);
    return { mediaType, fields };
  });
  const [first, ...others] = bodies;
  const rows = [...named, ...(first?.fields ?? [])];
  if (rows.length === 0 && others.length === 0) return "It takes nothing.";
  const types = bodies.map(({ mediaType }) => codeSpan(mediaType)).join(" or ");
  return [
    table(["Input", "Type", "", "What it is"], rows),
    types && `The body is ${types}.`,
    ...others.map(
      ({ mediaType, fields }) =>
        fields.length > 0 && `As ${codeSpan(mediaType)}:\n\n${table(["Input", "Type", "", "What it is"], fields)}`,
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function answersText(document: JsonObject, responses: readonly [string, JsonObject][]): string {
  const rows = responses.map(([status, { description, content }]) => [
    codeSpan(status),
    words(description),
    isObject(content) ? Object.keys(content).map(codeSpan).join(", ") : "–",
  ]);
  const fields = responses
    .filter(([status]) => /^2/.test(status))
    .flatMap(([status, { content }]) =>
      members(document, content).map(([, { schema }]) => ({
        status,
        fields: fieldsOf(document, resolve(document, schema)),
      })),
    )
    .filter((answer) => answer.fields.length > 0);
  return [
    table(["Status", "When", "Body"], rows),
    ...fields.map(({ status, fields: own }) => {
      const body = table(
        ["Field", "Type", "What it is"],
        own.map(({ path, type, description }) => [codeSpan(path), type, words(description)]),
      );
      return `<details>\n<summary>Fields of a ${status}</summary>\n\n${body}\n\n</details>`;
    }),
  ]
    .filter(Boolean)
    .join("\n\n");
}
