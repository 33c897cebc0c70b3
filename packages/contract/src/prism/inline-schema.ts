import { isObject, type JsonObject, objectOr } from "../document/json.ts";
import { placeAt } from "../document/place.ts";

// The cells of a contract lie no deeper; see cells/max-depth.ts.
const DEEPEST = 5;
const MAPS = ["properties", "patternProperties"];
const INNER = ["items", "additionalProperties", "contains", "propertyNames", "unevaluatedProperties"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLES = ["if", "then", "else"];

interface Inlined {
  readonly schema: unknown;
  /** Whether something was left out of it, so that it allows more. */
  readonly open: boolean;
}

/**
 * A schema with what its references lead to in their place, since Prism judges nothing by a schema that refers on.
 * Where one contains itself, or lies deeper than any test looks, it allows every value of its type.
 */
export function inlineSchema(document: JsonObject, schema: unknown): unknown {
  return inlined(schema, 0, []).schema;

  function inlined(given: unknown, depth: number, within: readonly string[]): Inlined {
    if (!isObject(given)) return { schema: given, open: false };
    if (depth > DEEPEST) return { schema: typeAlone(given), open: true };
    const { $ref, ...siblings } = given;
    if (typeof $ref === "string") {
      if (within.includes($ref)) return { schema: typeAlone(placeAt(document, $ref).value), open: true };
      const target = inlined(placeAt(document, $ref).value, depth, [...within, $ref]);
      const says = Object.keys(siblings).some((name) => name !== "description" && name !== "summary");
      if (!says || !String(document["openapi"]).startsWith("3.1")) return target;
      const beside = inlined(siblings, depth, within);
      return { schema: { allOf: [target.schema, beside.schema] }, open: target.open || beside.open };
    }
    let open = false;
    const part = (value: unknown, deeper: boolean): unknown => {
      const found = inlined(value, depth + (deeper ? 1 : 0), within);
      open ||= found.open;
      return found.schema;
    };
    const copy: Record<string, unknown> = { ...given };
    for (const name of MAPS) {
      const map = copy[name];
      if (isObject(map))
        copy[name] = Object.fromEntries(Object.entries(map).map(([key, value]) => [key, part(value, true)]));
    }
    for (const name of INNER) if (isObject(copy[name])) copy[name] = part(copy[name], true);
    for (const name of SINGLES) if (isObject(copy[name])) copy[name] = part(copy[name], false);
    for (const name of LISTS) {
      const list = copy[name];
      if (!Array.isArray(list)) continue;
      const parts = list.map((value) => inlined(value, depth, within));
      open ||= parts.some((found) => found.open);
      copy[name] = parts.map((found) => found.schema);
      // Alternatives that allow more than they say can't exclude each other.
      if (name === "oneOf" && parts.some((found) => found.open)) {
        delete copy["oneOf"];
        copy["allOf"] = [
          ...(Array.isArray(copy["allOf"]) ? copy["allOf"] : []),
          { anyOf: parts.map((found) => found.schema) },
        ];
      }
    }
    if (isObject(copy["not"])) {
      const { schema: not, open: isOpen } = inlined(copy["not"], depth, within);
      if (isOpen) delete copy["not"];
      else copy["not"] = not;
    }
    return { schema: copy, open };
  }
}

function typeAlone(schema: unknown): JsonObject {
  const { type, nullable } = objectOr(schema);
  return { ...(type !== undefined && { type }), ...(nullable !== undefined && { nullable }) };
}
