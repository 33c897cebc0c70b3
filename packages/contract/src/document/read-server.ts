import { type JsonObject, listOr, objectOr } from "./json.ts";
import { members, type Place, step } from "./place.ts";

/** The server that counts for an operation, its variables filled in; undefined where the document names none. */
export function readServer(document: JsonObject, item: Place, operation: Place): string | undefined {
  const root: Place = { pointer: "", value: document };
  const owner = [operation, item, root].find(({ value }) => listOr(objectOr(value)["servers"]).length > 0);
  if (!owner) return undefined;
  const [[, server] = []] = members(document, step(document, owner, "servers"));
  const { url = "/", variables } = objectOr(server?.value);
  const filled = String(url).replace(/\{([^}]+)\}/g, (_, name: string) => {
    return String(objectOr(objectOr(variables)[name])["default"]);
  });
  return filled.replace(/\/+$/, "");
}
