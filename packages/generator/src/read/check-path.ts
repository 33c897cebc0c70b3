import { at, isObject, type Json, type JsonObject } from "@agentpost/document";
import type { DocumentReader, Place } from "../document-reader.ts";
import { add, remove, type Step } from "../overlay-answer.ts";

/**
 * Reports a path that a request would not lead to. A query in it would run into that of the parameters, and what follows
 * a `#`, by which some documents tell two operations of one address apart, would take the parameters with it, unsent.
 */
export function checkPath(reader: DocumentReader, path: string, pathItem: Place): void {
  if (!path.startsWith("/")) {
    const answer = [add(at("/paths", `/${path}`), pathItem.value), remove(pathItem.pointer)];
    reader.issues.add(pathItem.pointer, "a path must begin with a slash", ...answer);
  }
  const [, alone = path, query, fragment] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(path) ?? [];
  if (query !== undefined) {
    const reason = "has a query in its path; expected parameters, each with the one value that it may have";
    reader.issues.add(pathItem.pointer, reason, ...moved(reader, path, pathItem, alone, constants(query)));
  } else if (fragment !== undefined && hasQuery(reader, pathItem)) {
    const reason = `has ${fragment} in its path, with which the query would be left unsent; expected the path alone`;
    reader.issues.add(pathItem.pointer, reason, ...moved(reader, path, pathItem, alone, []));
  }
}

/** The same operations at the path alone, or none where others are there or a value of the query is open. */
function moved(
  reader: DocumentReader,
  path: string,
  { pointer, value }: Place,
  alone: string,
  parameters: readonly Json[] | undefined,
): Step[] {
  const paths = reader.root.value["paths"];
  const isTaken = Object.keys(isObject(paths) ? paths : {}).some(
    (other) => other !== path && other.replace(/[?#].*$/s, "") === alone,
  );
  if (isTaken || parameters === undefined) return [remove(pointer)];
  const own = Array.isArray(value["parameters"]) ? value["parameters"] : [];
  const item: JsonObject = parameters.length > 0 ? { ...value, parameters: [...own, ...parameters] } : value;
  return [add(at("/paths", alone), item), remove(pointer)];
}

function constants(query: string): Json[] | undefined {
  if (query.includes("{")) return undefined;
  return [...new URLSearchParams(query)].map(([name, value]) => {
    return { name, in: "query", required: true, schema: { type: "string", enum: [value] } };
  });
}

function hasQuery(reader: DocumentReader, pathItem: Place): boolean {
  const owners = [pathItem, ...Object.keys(pathItem.value).flatMap((key) => operationAt(reader, pathItem, key))];
  const parameters = owners.flatMap((owner) => reader.items(owner, "parameters"));
  const components = reader.child(reader.root, "components") ?? reader.root;
  const schemes = reader.children(components, "securitySchemes").map(([, scheme]) => scheme);
  return [...parameters, ...schemes].some(({ value }) => value["in"] === "query");
}

function operationAt(reader: DocumentReader, pathItem: Place, key: string): Place[] {
  const place = key !== "parameters" && isObject(pathItem.value[key]) ? reader.child(pathItem, key) : undefined;
  return place ? [place] : [];
}
