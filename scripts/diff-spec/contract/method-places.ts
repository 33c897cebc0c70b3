import {
  at,
  isObject,
  type Json,
  type JsonObject,
  localPointer,
  tokensOf,
  type VendorDocument,
  valueAt,
} from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";

/** Finds the methods of a client that a place in its document concerns. */
export interface MethodPlaces {
  methodsAt(pointer: string): string[];
}

/** Places as a pointer names them: inside an operation, in all of a path, or in a component that operations use. */
export function methodPlaces(contract: VendorDocument): MethodPlaces {
  const operations = clientOperations(contract).operations.map(({ name, path, method, pathItem, operation }) => ({
    name,
    place: at("", "paths", path, method),
    used: usedComponents(contract.document, [operation.value, pathItem.value["parameters"] ?? []]),
  }));
  return {
    methodsAt(pointer) {
      const [first, second = "", third = ""] = tokensOf(pointer);
      if (first === "paths") {
        const inside = (place: string) =>
          `${pointer}/`.startsWith(`${place}/`) || `${place}/`.startsWith(`${pointer}/`);
        const own = operations.filter(({ place }) => inside(place));
        // What a path says beside its operations is for all of them.
        const owners =
          own.length > 0 ? own : operations.filter(({ place }) => place.startsWith(`${at("", "paths", second)}/`));
        return owners.map(({ name }) => name);
      }
      if (first !== "components") return [];
      return operations.filter(({ used }) => used.has(at("", "components", second, third))).map(({ name }) => name);
    },
  };
}

/** The components that some parts of a document refer to, directly or through others. */
function usedComponents(document: JsonObject, parts: readonly Json[]): Set<string> {
  const used = new Set<string>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const target = key === "$ref" && typeof item === "string" ? localPointer(item) : undefined;
      if (target !== undefined) follow(target);
      else visit(item);
    }
  };
  const follow = (pointer: string) => {
    const component = at("", ...tokensOf(pointer).slice(0, 3));
    const isNew = !used.has(component);
    used.add(component);
    const found = isNew ? valueAt(document, component) : undefined;
    if (found !== undefined) visit(found);
  };
  for (const part of parts) visit(part);
  return used;
}
