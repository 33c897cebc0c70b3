import { at, describeJson } from "@agentpost/document";
import type { ApiParameter, ParameterPlace } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove } from "../overlay-answer.ts";
import { TYPE_ALONE, wordsOf } from "../types/schema-words.ts";
import { text } from "../write/source-text.ts";
import { carrierOf, placeOf } from "./carrier.ts";
import { toldOf } from "./client-parameters.ts";
import { firstParagraph } from "./description.ts";
import { isHeaderName } from "./header-name.ts";
import type { OperationSite } from "./operation-sites.ts";
import { parameterWriter } from "./parameter-writer.ts";
import { schemaOf, shapeOf } from "./schema-shape.ts";
import { readSecurity, securityWith } from "./security.ts";
import { type RequestName, simpleType } from "./type-expression.ts";

const PLACES: readonly string[] = ["path", "query", "header", "cookie"];

// OpenAPI 3, Parameter Object: parameters with these names shall be ignored, since other parts of a contract speak of them.
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

/** An operation's parameters; those of its path come first, unless it has its own of that name and place. */
export function readParameters(
  reader: DocumentReader,
  site: OperationSite,
  operation: string,
  rename: RequestName,
): ApiParameter[] {
  const merged = new Map<string, Place>();
  for (const owner of [site.pathItem, site.operation]) {
    for (const place of reader.items(owner, "parameters"))
      merged.set(`${place.value["in"]} ${place.value["name"]}`, place);
  }
  leaveToCredentials(reader, site, merged);
  const inPath = [...site.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
  const parameters = [...merged.values()].flatMap(
    (place) => readParameter(reader, site, place, operation, rename) ?? [],
  );
  for (const parameter of parameters) {
    if (parameter.place === "path" && !inPath.includes(parameter.name)) {
      const { pointer = site.operation.pointer } = merged.get(`path ${parameter.name}`) ?? {};
      reader.issues.add(
        pointer,
        `the path ${site.path} has no {${parameter.name}}; correct the name or remove the parameter`,
        ...listings(reader, site, pointer).map(remove),
      );
    }
  }
  for (const name of inPath) {
    if (!merged.has(`path ${name}`))
      parameters.push({ ...undeclaredPathParameter(name), told: toldOf(reader, "path", name) });
  }
  return parameters;
}

/** A parameter that a security scheme describes too is the credential's: no caller writes it by hand. */
function leaveToCredentials(reader: DocumentReader, site: OperationSite, merged: Map<string, Place>): void {
  const schemes = reader
    .children(reader.child(reader.root, "components") ?? reader.root, "securitySchemes")
    .filter(([, { value }]) => value["type"] === "apiKey");
  for (const [key, { pointer, value }] of merged) {
    const place = placeOf(String(value["in"]), String(value["name"]));
    const carried = schemes.filter(([, scheme]) => carrierOf(scheme.value) === place);
    if (carried.length === 0) continue;
    merged.delete(key);
    if (value["required"] !== true) continue;
    const used = readSecurity(reader, site).flat();
    if (carried.some(([name]) => used.includes(name))) continue;
    const [[name] = []] = carried;
    reader.issues.add(
      pointer,
      `is the credential of the security scheme ${JSON.stringify(name)}; name that in the operation's security`,
      ...securityWith(reader, site, name ?? ""),
    );
  }
}

/** Where an operation lists a parameter, which itself may be elsewhere and shared by others. */
function listings(reader: DocumentReader, { pathItem, operation }: OperationSite, pointer: string): string[] {
  return [pathItem, operation].flatMap((owner) => {
    const listed = owner.value["parameters"];
    return (Array.isArray(listed) ? listed : []).flatMap((item, index) => {
      const place = at(owner.pointer, "parameters", index);
      return reader.follow(item, place)?.pointer === pointer ? [place] : [];
    });
  });
}

function readParameter(
  reader: DocumentReader,
  site: OperationSite,
  parameter: Place,
  operation: string,
  rename: RequestName,
): ApiParameter | undefined {
  const { pointer, value } = parameter;
  const { name, in: place } = value;
  if (typeof name !== "string" || typeof place !== "string" || !PLACES.includes(place)) {
    const came = typeof name === "string" ? `in came as ${describeJson(place)}` : `name came as ${describeJson(name)}`;
    const reason = `${came}; expected a name, and in as one of ${PLACES.join(", ")}`;
    reader.issues.add(pointer, reason, ...listings(reader, site, pointer).map(remove));
    return undefined;
  }
  if (place === "header" && IGNORED_HEADERS.includes(name.toLowerCase())) return undefined;
  if (place === "header" && !isHeaderName(name)) {
    const reason = `name came as ${describeJson(name)}; expected the name of a header, such as "X-Trace"`;
    reader.issues.add(pointer, reason, ...listings(reader, site, pointer).map(remove));
    return undefined;
  }
  const contents = reader.children(parameter, "content");
  const owner = contents[0]?.[1] ?? parameter;
  const schema = schemaOf(reader, owner);
  const shape = shapeOf(reader, schema);
  const writer = parameterWriter(
    reader,
    parameter,
    place as ParameterPlace,
    shape,
    contents.map(([type]) => type),
  );
  const group = `operations[${text(operation)}]["parameters"][${text(place)}]`;
  const deep = place === "path" ? group : `NonNullable<${group}>`;
  const fallback = schema ? `NonNullable<${deep}[${text(name)}]>` : "string";
  const type = simpleType(owner.value["schema"], rename) ?? fallback;
  return {
    name,
    place: place as ParameterPlace,
    required: place === "path" || value["required"] === true,
    told: toldOf(reader, place, name),
    deprecated: value["deprecated"] === true,
    description:
      firstParagraph(value["description"]) ||
      firstParagraph(wordsOf(reader.document, owner.value["schema"])) ||
      TYPE_ALONE,
    writer,
    // A path takes no boolean, but it takes the word.
    type: place === "path" && shape === "boolean" ? '"true" | "false"' : type,
    schema: schema && { pointer: at(owner.pointer, "schema"), schema: schema.value },
  };
}

/** Documents often leave it to the path template alone. */
function undeclaredPathParameter(name: string): Omit<ApiParameter, "told"> {
  const none = { description: TYPE_ALONE, writer: undefined, schema: undefined };
  return { name, place: "path", required: true, deprecated: false, type: "string", ...none };
}
