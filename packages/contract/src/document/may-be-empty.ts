import { isObject, type JsonObject, listOr, objectOr } from "./json.ts";
import { bodyForm } from "./media-type.ts";
import type { ContractContent } from "./operation.ts";
import { members, type Place, step } from "./place.ts";
import { withBranches } from "./with-branches.ts";

/**
 * Whether a body of which the contract doesn't say that it is required can be left out: where one of its media types takes
 * no bytes, null or an object with nothing in it.
 */
export function mayBeEmpty(document: JsonObject, contents: readonly ContractContent[]): boolean {
  return contents.some(({ mediaType, schema }) => {
    const form = bodyForm(mediaType);
    if (form === "text" || form === "bytes" || !isObject(schema.value)) return true;
    return takesEmpty(document, schema, answeredNames(document, schema));
  });
}

function takesEmpty(document: JsonObject, schema: Place, answered: readonly string[], hops = 0): boolean {
  const { type, nullable, required, minProperties = 0 } = objectOr(schema.value);
  const types = [type].flat().filter((name) => name !== undefined);
  if (hops > 8 || nullable === true || types.includes("null")) return true;
  const isObjectToo = types.length === 0 || types.includes("object");
  const asked = listOr(required).map(String);
  if (!isObjectToo || Number(minProperties) >= 1 || asked.some((name) => !answered.includes(name))) return false;
  const branches = (keyword: string) =>
    members(document, step(document, schema, keyword)).map(([, branch]) =>
      takesEmpty(document, branch, answered, hops + 1),
    );
  const choices = [branches("oneOf"), branches("anyOf")].filter((choice) => choice.length > 0);
  return !branches("allOf").includes(false) && choices.every((choice) => choice.includes(true));
}

/** The fields that only answers have. */
function answeredNames(document: JsonObject, schema: Place): string[] {
  return withBranches(document, schema).flatMap((branch) =>
    members(document, step(document, branch, "properties"))
      .filter(([, property]) => objectOr(property.value)["readOnly"] === true)
      .map(([name]) => name),
  );
}
