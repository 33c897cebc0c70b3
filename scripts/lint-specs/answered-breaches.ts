import { isObject, type JsonObject, tokensOf, valueAt } from "@agentpost/document";
import { type ClientOperation, clientOperations } from "@agentpost/generator";
import type { OverlayAction } from "../overlay-action-lines.ts";
import type { Finding } from "./finding.ts";
import { ruleBreaches } from "./lint-document.ts";

/** Actions that add to a document what our rules ask for. What else is wrong with it, the generator tells. */
export async function answeredBreaches(vendor: string, document: JsonObject): Promise<OverlayAction[]> {
  const { operations } = clientOperations({ vendor, document });
  const breaches = await ruleBreaches(document);
  const of = (...rules: string[]) => breaches.filter(({ rule }) => rules.includes(rule));
  return [
    ...operationIds(operations, of("operation-operationId", "operation-operationId-unique")),
    ...pathParameters(document, operations, of("path-parameters-defined")),
    ...silentSecurity(document, of("security-defined")),
    ...discriminators(document, of("discriminator-resolves")),
  ];
}

function operationIds(operations: readonly ClientOperation[], breaches: readonly Finding[]): OverlayAction[] {
  const paths: JsonObject = {};
  for (const { pointer } of breaches) {
    const [, path, method] = tokensOf(pointer);
    const name = operations.find((one) => one.path === path && one.method === method)?.name;
    if (path === undefined || method === undefined || name === undefined) continue;
    const item = paths[path];
    paths[path] = { ...(isObject(item) ? item : {}), [method]: { operationId: name } };
  }
  const description =
    "Why: each operation needs an operationId of its own, by which its method is called. Source: made from method and " +
    "path; give better names where you know them.";
  return Object.keys(paths).length === 0 ? [] : [{ target: "$", description, update: { paths } }];
}

function pathParameters(
  document: JsonObject,
  operations: readonly ClientOperation[],
  breaches: readonly Finding[],
): OverlayAction[] {
  const paths: JsonObject = {};
  for (const { pointer } of breaches) {
    const [, path, method] = tokensOf(pointer);
    const site = operations.find((candidate) => candidate.path === path && candidate.method === method);
    if (!site) continue;
    const declared = [site.pathItem, site.operation].flatMap(({ value }) => {
      const listed = value["parameters"];
      return (Array.isArray(listed) ? listed : []).map((parameter) => {
        const ref = isObject(parameter) ? parameter["$ref"] : undefined;
        const found = typeof ref === "string" ? valueAt(document, ref.slice(1)) : parameter;
        return isObject(found) && found["in"] === "path" ? found["name"] : undefined;
      });
    });
    const missing = [...site.path.matchAll(/\{([^}]+)\}/g)].flatMap(([, name = ""]) =>
      declared.includes(name) ? [] : [name],
    );
    const parameters = missing.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    const item = paths[site.path];
    if (missing.length > 0) paths[site.path] = { ...(isObject(item) ? item : {}), [site.method]: { parameters } };
  }
  const description =
    "Why: each parameter of a path must be declared. Source: the paths themselves; say what is known of the values.";
  return Object.keys(paths).length === 0 ? [] : [{ target: "$", description, update: { paths } }];
}

/** For a document that names no credential at all. One that names an unknown scheme is refused by the generator. */
function silentSecurity(document: JsonObject, breaches: readonly Finding[]): OverlayAction[] {
  if (document["security"] !== undefined || !breaches.some(({ pointer }) => tokensOf(pointer).length <= 3)) return [];
  const description =
    "Why: the document must say which credential its operations want, and says nothing. Source: its silence; name the " +
    "security scheme where the vendor wants one.";
  return [{ target: "$", description, update: { security: [] } }];
}

/** A discriminator that leads nowhere says nothing that the alternatives don't say. */
function discriminators(document: JsonObject, breaches: readonly Finding[]): OverlayAction[] {
  const targets = breaches.flatMap(({ pointer }) => {
    const tokens = tokensOf(pointer);
    const end = tokens.lastIndexOf("discriminator");
    const owner =
      end >= 0
        ? tokens.slice(0, end)
        : tokens.slice(0, Math.max(tokens.lastIndexOf("oneOf"), tokens.lastIndexOf("anyOf")));
    return isObject(valueAt(document, `/${owner.map(escaped).join("/")}/discriminator`))
      ? [[...owner, "discriminator"]]
      : [];
  });
  const paths = targets.map((tokens) => `$${tokens.map((token) => `[${JSON.stringify(token)}]`).join("")}`);
  const description =
    "Why: the discriminator names a property or a schema that isn't there, so that nothing can be told by it. Source: " +
    "the published document; correct it instead where the vendor says what is meant.";
  return [...new Set(paths)].map((target) => ({ target, description, remove: true }));
}

function escaped(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
