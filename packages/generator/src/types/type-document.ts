import { isObject, type Json, type JsonObject } from "@agentpost/document";
import type { DocumentReader } from "../document-reader.ts";
import type { ClientOperation } from "../read/client-operation.ts";
import { directionalSchema } from "./directional-schema.ts";
import { findDirections } from "./directions.ts";
import { settleDiscriminators } from "./discriminators.ts";
import { Hoist } from "./hoist-references.ts";
import { mapSchemas } from "./map-schemas.ts";
import { openBranches } from "./open-branches.ts";
import { simplifySchema } from "./simplify-schema.ts";
import { parameterWithSchema, typePaths, typeWebhooks } from "./type-paths.ts";

/** A document made for rendering types, and nothing else. */
export interface TypeDocument {
  readonly document: JsonObject;
  /** The name that a component has in requests. */
  readonly requestName: (component: string) => string;
}

export function typeDocument(reader: DocumentReader, operations: readonly ClientOperation[]): TypeDocument {
  const components = reader.child(reader.root, "components")?.value ?? {};
  const given = asObject(components["schemas"]);
  const hoist = new Hoist(reader.document, Object.keys(given));
  const simplify = (schema: Json) => hoist.apply(simplifySchema(schema));
  const schemas = mapValues(given, simplify);
  const plain = mapSchemas(
    {
      openapi: reader.document["openapi"] ?? "3.1.0",
      paths: typePaths(reader, operations),
      webhooks: typeWebhooks(reader),
      components: {
        responses: asObject(components["responses"]),
        parameters: mapValues(asObject(components["parameters"]), (value) =>
          isObject(value) ? parameterWithSchema(value) : value,
        ),
        requestBodies: asObject(components["requestBodies"]),
        headers: asObject(components["headers"]),
      },
    },
    simplify,
  );
  Object.assign(schemas, hoist.schemas);

  const roots: Json[] = [];
  mapSchemas(plain, (schema) => {
    roots.push(schema);
    return schema;
  });
  settleDiscriminators(schemas, roots);
  openBranches(schemas, roots);
  const { requestNames, requestOnly } = findDirections(plain, schemas);
  const same = (name: string) => name;
  const requestName = (name: string) => requestNames.get(name) ?? name;

  const forms: JsonObject = {};
  for (const [name, schema] of Object.entries(schemas)) {
    forms[name] = directionalSchema(
      schema,
      requestOnly.has(name) ? "request" : "response",
      requestOnly.has(name) ? requestName : same,
    );
    const ownName = requestNames.get(name);
    if (ownName !== undefined) forms[ownName] = directionalSchema(schema, "request", requestName);
  }
  const whole = mapSchemas(plain, (schema, direction) =>
    directionalSchema(schema, direction, direction === "request" ? requestName : same),
  );
  return {
    document: { ...whole, components: { schemas: forms, ...(whole["components"] as JsonObject) } },
    requestName,
  };
}

function asObject(map: Json | undefined): JsonObject {
  return isObject(map) ? map : {};
}

function mapValues(map: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
