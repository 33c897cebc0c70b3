import { isObject, type JsonObject, objectOr } from "../document/json.ts";
import { type Place, step } from "../document/place.ts";

/** What the test sends for a file. */
const FILE_CONTENT = "a file";

export function sampleFile(): Blob {
  return new Blob([FILE_CONTENT]);
}

/** Replaces the fields of a multipart body that are files, and the items of lists of files, by blobs. */
export function withFiles(document: JsonObject, schema: Place, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const property = propertyOf(document, schema, name);
      if (isFile(property)) return [name, sampleFile()];
      const isFiles = property && Array.isArray(item) && isFile(step(document, property, "items"));
      return [name, isFiles ? item.map(sampleFile) : item];
    }),
  );
}

/** OpenAPI 3.0 says `format: binary`; 3.1 a content media type without a content encoding. */
function isFile(schema: Place | undefined): boolean {
  const { format, contentMediaType, contentEncoding } = objectOr(schema?.value);
  return format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined);
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
