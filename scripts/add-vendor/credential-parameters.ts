import { isObject, type Json, type JsonObject } from "@agentpost/document";
import type { ClientOperation } from "@agentpost/generator";
import { claim } from "@agentpost/workspace";
import type { OverlayAction } from "../overlay-action-lines.ts";
import { type SharedParameter, sharedParameters } from "./operation-parameters.ts";

/**
 * The actions that make security schemes of parameters that are credentials. A client then takes each once, sends it where
 * the parameter is, and masks it in errors and hooks. Where operations have security of their own, a person has to say how
 * the two go together.
 */
export function credentialParameters(document: JsonObject, operations: readonly ClientOperation[]): OverlayAction[] {
  const carriers = carriersOf(document);
  const credentials = sharedParameters(document, operations).filter(
    (parameter) => parameter.isCredential && !carriers.has(placeOf(parameter)),
  );
  if (credentials.length === 0 || operations.some(({ operation }) => operation.value["security"] !== undefined))
    return [];
  const named = credentials.map((credential) => [schemeName(document, credential), credential] as const);
  const schemes = named.map(([scheme, { in: place, name }]) => [scheme, { type: "apiKey", in: place, name }] as const);
  const components = { securitySchemes: Object.fromEntries(schemes) };
  const description =
    `Why: ${credentials.map(({ name }) => `\`${name}\``).join(" and ")} must be given with every call, and ` +
    "is masked nowhere, unless a security scheme says that it is a credential. Source: the names of the parameters; " +
    "correct it where one of them is none.";
  const wanted = operations.map((operation) => [operation, requirementOf(operation, named)] as const);
  const usual = mostCommon(wanted.map(([, security]) => security));
  const others = wanted.filter(([, security]) => JSON.stringify(security) !== JSON.stringify(usual));

  const stated = document["security"];
  if (Array.isArray(stated) && stated.length > 0) {
    // Beside what is there already, where all operations want the same.
    if (others.length > 0 || usual.length !== 1) return [];
    const [together = {}] = usual;
    return [
      { target: "$", description, update: { components } },
      {
        target: "$.security[*]",
        description: "Why: they go together with the credential of the document.",
        update: together,
      },
    ];
  }
  const paths: Record<string, JsonObject> = {};
  for (const [{ path, method }, security] of others) paths[path] = { ...paths[path], [method]: { security } };
  const update = { components, security: usual, ...(others.length > 0 && { paths }) };
  return [{ target: "$", description, update }];
}

/** The places that the document's security schemes speak of, such as `header authorization`. */
function carriersOf(document: JsonObject): Set<string> {
  const schemes = Object.values(Object(Object(document["components"])["securitySchemes"])).filter(isObject);
  // An API key that no operation names yet is named by the action.
  const named = JSON.stringify(document["security"] ?? []) !== "[]";
  return new Set(
    schemes.flatMap((scheme) => {
      if (scheme["type"] !== "apiKey") return ["header authorization"];
      return named ? [placeOf({ in: String(scheme["in"]), name: String(scheme["name"]) })] : [];
    }),
  );
}

function placeOf({ in: place, name }: Pick<SharedParameter, "in" | "name">): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** The parameter's own name, with a number where a scheme of another kind is called so. */
function schemeName(document: JsonObject, { name }: SharedParameter): string {
  const taken = new Set(Object.keys(Object(Object(document["components"])["securitySchemes"])));
  return claim(name.replace(/[^\w.-]+/g, "-"), taken);
}

/** An operation's credentials all together; as an alternative to none, where it needs none of them. */
function requirementOf(
  operation: ClientOperation,
  named: readonly (readonly [scheme: string, credential: SharedParameter])[],
): Json[] {
  const own = named.filter(([, { operations }]) => operations.has(operation));
  if (own.length === 0) return [];
  const together = Object.fromEntries(own.map(([scheme]) => [scheme, []]));
  return own.some(([, { needing }]) => needing.has(operation)) ? [together] : [together, {}];
}

function mostCommon(lists: readonly Json[][]): Json[] {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(JSON.stringify(list), (counts.get(JSON.stringify(list)) ?? 0) + 1);
  const [[most] = ["[]"]] = [...counts].sort(([, one], [, other]) => other - one);
  return JSON.parse(most);
}
