import { isObject, type Json, type JsonObject, localPointer, readDocument, valueAt } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";

/** What the contract's send takes, by the names on the wire. */
export interface SendFields {
  readonly body: readonly string[];
  /** Those of the body that it can't be without. */
  readonly required: readonly string[];
  /** Without the credentials. */
  readonly query: readonly string[];
}

/** The fields of one operation of a vendor, by the operation's name in the client. */
export async function sendFields(vendor: string, name: string): Promise<SendFields> {
  const contract = await readDocument(vendor);
  const { document } = contract;
  const site = clientOperations(contract).operations.find((operation) => operation.name === name);
  if (!site) throw new Error(`the contract of ${vendor} has no operation ${name}; correct its sample message`);
  const content = child(document, child(document, site.operation.value, "requestBody"), "content");
  const [mediaType = ""] = Object.keys(content);
  const { properties, required } = objectOf(document, child(document, child(document, content, mediaType), "schema"));
  const parameters = [site.pathItem, site.operation].flatMap(({ value }) =>
    listOf(value["parameters"]).map((parameter) => resolved(document, parameter)),
  );
  const keys = Object.values(child(document, child(document, document, "components"), "securitySchemes")).map(
    (scheme) => (isObject(scheme) && scheme["in"] === "query" ? scheme["name"] : undefined),
  );
  const query = parameters.flatMap(({ in: place, name: called }) =>
    place === "query" && typeof called === "string" && !keys.includes(called) ? [called] : [],
  );
  return { body: [...properties].sort(), required: [...required], query: query.sort() };
}

/** The properties of an object in all its parts; required is what each of its parts, or the whole, asks for. */
function objectOf(document: JsonObject, schema: JsonObject, depth = 0): Record<"properties" | "required", Set<string>> {
  const properties = new Set(Object.keys(child(document, schema, "properties")));
  const required = new Set(listOf(schema["required"]).map(String));
  if (depth > 8) return { properties, required };
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    const parts = listOf(schema[key]).map((part) => objectOf(document, resolved(document, part), depth + 1));
    for (const part of parts) for (const name of part.properties) properties.add(name);
    const [first, ...others] = parts.map((part) => part.required);
    for (const name of key === "allOf" ? parts.flatMap((part) => [...part.required]) : (first ?? []))
      if (key === "allOf" || others.every((other) => other.has(name))) required.add(name);
  }
  return { properties, required };
}

function child(document: JsonObject, owner: JsonObject, key: string): JsonObject {
  return resolved(document, owner[key]);
}

function resolved(document: JsonObject, value: Json | undefined): JsonObject {
  const ref = isObject(value) ? value["$ref"] : undefined;
  const pointer = typeof ref === "string" ? localPointer(ref) : undefined;
  if (pointer !== undefined) return resolved(document, valueAt(document, pointer));
  return isObject(value) ? value : {};
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
