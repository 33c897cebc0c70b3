import { isObject, type JsonObject, listOr, objectOr } from "./json.ts";
import { bodyForm } from "./media-type.ts";
import type { ContractEncoding } from "./operation.ts";
import { members, type Place, step } from "./place.ts";
import { withBranches } from "./with-branches.ts";

/** How the contract has fields of a form written: by its `encoding`, and since OpenAPI 3.1 by the media type of a file. */
export function readEncodings(
  document: JsonObject,
  mediaType: string,
  content: Place,
): Record<string, ContractEncoding> {
  const isMultipart = bodyForm(mediaType) === "multipart";
  const ignoresStyle = isMultipart && String(document["openapi"]).startsWith("3.0");
  const fields = withBranches(document, step(document, content, "schema")).flatMap((branch) =>
    members(document, step(document, branch, "properties")),
  );
  const encodings = step(document, content, "encoding");
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const { contentMediaType, contentEncoding } = objectOr(field.value);
      const encoding = step(document, encodings, name);
      const {
        contentType = contentEncoding === undefined ? contentMediaType : undefined,
        style,
        explode,
      } = objectOr(encoding.value);
      const isStyled = !ignoresStyle && (style !== undefined || explode !== undefined);
      const isOneType = typeof contentType === "string" && !/[,*]/.test(contentType);
      const isText =
        isOneType && objectOr(encoding.value)["contentType"] === undefined && /^text\/|json$/.test(contentType);
      return [
        name,
        {
          ...(isStyled && { style: String(style ?? "form") }),
          explode: typeof explode === "boolean" ? explode : (style ?? "form") === "form",
          ...(isMultipart && isOneType && !isText && { contentType }),
          headers: isMultipart ? fixedHeaders(document, step(document, encoding, "headers")) : {},
        },
      ];
    }),
  );
}

/** Those of one value alone: a caller has no way to give others. */
function fixedHeaders(document: JsonObject, headers: Place): Record<string, string> {
  const named = members(document, headers).flatMap(([name, header]) => {
    const schema = objectOr(step(document, header, "schema").value);
    const values = "const" in schema ? [schema["const"]] : listOr(schema["enum"]);
    return values.length === 1 && !isObject(values[0]) ? [[name.toLowerCase(), String(values[0])] as const] : [];
  });
  return Object.fromEntries(named.filter(([name]) => name !== "content-type"));
}
