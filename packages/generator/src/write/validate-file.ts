import { valueAt } from "@agentpost/document";
import type { Api, ApiOperation, ApiParameter, ParameterPlace, RequestContent } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { reservedNames } from "../read/reserved-names.ts";
import { ANYTHING, call, type Expression, type Member, namesIn, sourceOf } from "../validate/expression.ts";
import { SchemaChecks } from "../validate/schema-checks.ts";
import { banner } from "./banner.ts";
import { docComment } from "./doc-comment.ts";
import { importOf } from "./imports.ts";

/** The functions of `@agentpost/transport/validate`, whose names nothing here may have. */
const CHECKS =
  "all anything boolean date dateTime either email file input int32 int64 integer lazy limited list not nothing " +
  "nullable number object oneOf required tagged text trueOrFalse untyped uri uuid";

/** `validate.gen.ts`: the subpath for those who want their input held against the contract before it is sent. */
export function validateFile(api: Api, { document }: DocumentReader): string {
  const known = CHECKS.split(" ");
  const checks = new SchemaChecks(document, [...reservedNames(api.names.pascal), ...known, "validator"]);
  const rules = api.operations.flatMap((operation): Member[] => {
    const members = inputMembers(operation, (pointer) => checks.of(valueAt(document, pointer)));
    return members.length === 0 ? [] : [[operation.name, call("input", { members })]];
  });
  const used = [...rules.map(([, rule]) => rule), ...checks.definitions.map(({ expression }) => expression)];
  const names = new Set(used.flatMap(namesIn));
  const types = checks.definitions.length > 0 ? ["Check", "Validator"] : ["Validator"];
  const doc = docComment([
    `Checks the input of every call against the contract: \`create${api.names.pascal}({ …, validator })\`.`,
  ]);
  return [
    banner(api.vendor),
    importOf(
      "@agentpost/transport/validate",
      known.filter((name) => names.has(name)),
      types,
    ),
    "\n",
    ...checks.definitions.map(({ name, expression }) => {
      const definition = `const ${name}: Check = `;
      return `${definition}${sourceOf(expression, definition.length, 1)};\n\n`;
    }),
    doc,
    `${start}${sourceOf({ members: rules }, start.length, 1)};\n`,
  ].join("");
}

const start = "export const validator: Validator = ";

const PLACES: readonly ParameterPlace[] = ["path", "query", "header", "cookie"];

function inputMembers({ parameters, body }: ApiOperation, checkAt: (pointer: string) => Expression): Member[] {
  const members = PLACES.flatMap((place): Member[] => {
    const here = parameters.filter((parameter) => parameter.place === place);
    const fields = here.flatMap((parameter) =>
      field(parameter.name, parameter.required, parameterCheck(parameter, checkAt)),
    );
    return fields.length === 0 ? [] : [[place, { members: fields }]];
  });
  if (!body) return members;
  const bodies = body.contents.map((content): Member => [content.mediaType, bodyCheck(content, checkAt)]);
  const [[, only = ANYTHING] = [], ...others] = bodies;
  if (others.length === 0) return [...members, ...field("body", body.required, only)];
  const fields = bodies.flatMap(([mediaType, check]) => field(mediaType, body.required, check));
  return fields.length === 0 ? members : [...members, ["bodies", { members: fields }]];
}

function parameterCheck({ schema, type }: ApiParameter, checkAt: (pointer: string) => Expression): Expression {
  // A path takes the word of a boolean, and so does its type.
  if (type === '"true" | "false"') return "trueOrFalse";
  return schema ? checkAt(schema.pointer) : ANYTHING;
}

/** Of a text and of bytes only that they are there: they have no parts, and whoever writes them knows their kind. */
function bodyCheck({ schema, writer }: RequestContent, checkAt: (pointer: string) => Expression): Expression {
  const isOpaque = writer === "writeText" || writer === "writeBytes";
  return schema && !isOpaque ? checkAt(schema.pointer) : ANYTHING;
}

function field(name: string, isRequired: boolean, check: Expression): Member[] {
  if (isRequired) return [[name, call("required", check)]];
  return check === ANYTHING ? [] : [[name, check]];
}
