import { createRequire } from "node:module";
import { clone, type JsonObject, valueAt, visitSchemas } from "@agentpost/document";
import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import type typescript from "typescript";
import { WRITTEN_AS } from "./directional-schema.ts";
import { UNDOCUMENTED } from "./open-branches.ts";
import { wordEverything } from "./schema-words.ts";
import { TITLED, titleComment } from "./titled-values.ts";

type Library = typeof import("openapi-typescript");

// By `require`, since an ES import has Node search TypeScript's nine megabytes for names to export; and by its parts,
// since the library's entry brings the reader of files that is left out.
const require = createRequire(import.meta.url);
const ts = require("typescript") as typeof typescript;
const transformSchema = require("openapi-typescript/dist/transform/index.cjs") as Library["transformSchema"];
const { astToString } = require("openapi-typescript/dist/lib/ts.cjs") as Pick<Library, "astToString">;
const { scanDiscriminators } = require("openapi-typescript/dist/lib/utils.cjs") as Pick<Library, "scanDiscriminators">;

/**
 * Renders the types of a prepared document; the only module that knows openapi-typescript. Its own reader of files
 * is left out: our document is whole, and it would check it once more and print what it finds.
 */
export function renderTypes(prepared: JsonObject): string {
  const schema = clone(prepared) as unknown as OpenAPI3;
  const discriminators = scanDiscriminators(schema, { silent: true });
  forgetTool(schema as unknown as JsonObject);
  wordEverything(schema as unknown as JsonObject);
  const context: Parameters<typeof transformSchema>[1] = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators,
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Only ever used by the reader that is left out.
    redoc: undefined as never,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: writtenAs,
    transformProperty: undefined,
    resolve: <Found>(ref: string) => follow(schema as unknown as JsonObject, ref) as Found | undefined,
  };
  return withHeads(astToString(transformSchema(schema, context)));
}

const HEADS: Readonly<Record<string, string>> = {
  paths: "The contract's paths, and the operations of each.",
  webhooks: "What the vendor sends by itself, by the event's name.",
  components: 'The contract\'s named parts; `components["schemas"]` has its types.',
  $defs: "Parts of the contract that have no name of their own.",
  operations: "The contract's operations, with all that goes in and comes back.",
};

function withHeads(source: string): string {
  return source.replace(/^export (?:interface|type) ([\w$]+)/gm, (line, name: string) => {
    return HEADS[name] === undefined ? line : `/** ${HEADS[name]} */\n${line}`;
  });
}

/** Takes back what the library says about itself in descriptions. */
function forgetTool(document: JsonObject): void {
  for (const component of Object.values((document["components"] as JsonObject)["schemas"] as JsonObject)) {
    visitSchemas(component, (schema) => {
      if (typeof schema["description"] !== "string" || !schema["description"].includes("openapi-typescript")) return;
      const said = schema["description"].replace(
        / ?\(?(?:discriminator )?enum property (?:added|replaced) by openapi-typescript\)?$/,
        "",
      );
      schema["description"] = said;
    });
  }
}

/** The type that a marked schema is written as. */
function writtenAs(schema: SchemaObject): typescript.TypeNode | undefined {
  const { [WRITTEN_AS]: name, [TITLED]: value } = schema as Record<string, unknown>;
  if (Array.isArray(value)) return titled(value[0], String(value[1]));
  if (typeof name !== "string") return undefined;
  if (name === UNDOCUMENTED) return undocumented();
  const [base, open] = name.split(" & ");
  const type = ts.factory.createTypeReferenceNode(base ?? name);
  if (open === undefined) return type;
  const { createIntersectionTypeNode, createParenthesizedType, createTypeLiteralNode } = ts.factory;
  return createParenthesizedType(createIntersectionTypeNode([type, createTypeLiteralNode([])]));
}

function titled(value: string | number, title: string): typescript.TypeNode {
  const { createLiteralTypeNode, createNumericLiteral, createPrefixUnaryExpression, createStringLiteral } = ts.factory;
  const number = (of: number) =>
    of < 0
      ? createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, createNumericLiteral(-of))
      : createNumericLiteral(of);
  const type = createLiteralTypeNode(typeof value === "number" ? number(value) : createStringLiteral(String(value)));
  return ts.addSyntheticLeadingComment(type, ts.SyntaxKind.MultiLineCommentTrivia, titleComment(title), false);
}

/** A text that equals no literal, as compilers see it. */
function undocumented(): typescript.TypeNode {
  const { createTemplateHead, createTemplateLiteralType, createTemplateLiteralTypeSpan, createTemplateTail } =
    ts.factory;
  const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const span = createTemplateLiteralTypeSpan(text, createTemplateTail(""));
  return createTemplateLiteralType(createTemplateHead(`${UNDOCUMENTED}: `), [span]);
}

function follow(document: JsonObject, ref: string, seen: readonly string[] = []): unknown {
  const found = valueAt(document, ref.slice(1));
  const next = (found as JsonObject | undefined)?.["$ref"];
  return typeof next === "string" && !seen.includes(next) ? follow(document, next, [...seen, next]) : found;
}
