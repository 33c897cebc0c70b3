import { isObject, type JsonObject, objectOr } from "../document/json.ts";
import { type Place, step } from "../document/place.ts";
import type { Fields } from "./schema-document.ts";

/** What the test sends for a file. */
const FILE_CONTENT = "a file";

export function sampleFile(): Blob {
  return new Blob([FILE_CONTENT]);
}

/** One with a name, in which are signs that have to be escaped, and a type. */
function namedFile(): File {
  return new File([FILE_CONTENT], 'ä "sample".txt', { type: "application/x-sample" });
}

/**
 * Replaces the fields of a multipart body that are files, and the items of lists of files, by blobs; where all is to be
 * filled, by files with a name and a type.
 */
export function withFiles(document: JsonObject, schema: Place, value: unknown, fields: Fields = "required"): unknown {
  const make = fields === "all" ? namedFile : sampleFile;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const property = propertyOf(document, schema, name);
      if (isFile(property)) return [name, make()];
      const isFiles = property && Array.isArray(item) && isFile(step(document, property, "items"));
      return [name, isFiles ? item.map(make) : item];
    }),
  );
}

/** OpenAPI 3.0 says `format: binary`; 3.1 the encoding `binary`, or a media type of no text without an encoding. */
function isFile(schema: Place | undefined): boolean {
  const { format, contentMediaType, contentEncoding } = objectOr(schema?.value);
  if (format === "binary" || contentEncoding === "binary") return true;
  return (
    contentMediaType !== undefined && contentEncoding === undefined && !/^text\/|json$/.test(String(contentMediaType))
  );
}

function propertyOf(document: JsonObject, schema: Place, name: string): Place | undefined {
  const own = step(document, step(document, schema, "properties"), name);
  if (own.value !== undefined) return own;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const branches = step(document, schema, keyword);
    for (const index of Object.keys(Object(branches.value))) {
      const found = propertyOf(document, step(document, branches, index), name);
      if (found) return found;
    }
  }
  return undefined;
}
