import { camelCase, claim, isIdentifier, pascalCase, upperFirst } from "@agentpost/workspace";
import type { OperationSite } from "./operation-sites.ts";

/** The name of every site's operation: its `operationId` where that can be a name, else method and path. */
export function operationNames(sites: readonly OperationSite[], reserved: ReadonlySet<string>): string[] {
  const taken = new Set(reserved);
  const names = sites.map(({ operation }) => {
    const name = nameFromId(operation.value["operationId"]);
    if (name === undefined || !isFree(name, taken)) return undefined;
    take(name, taken);
    return name;
  });
  // Derived names come after all the operationIds. Otherwise one could take a name that a later operationId asks for.
  return names.map((name, index) => {
    if (name !== undefined) return name;
    const site = sites[index];
    const derived = site ? nameFromPath(site.method, site.path) : "operation";
    let free = claim(derived, new Set(taken));
    while (!isFree(free, taken)) free = claim(free, new Set([...taken, free]));
    take(free, taken);
    return free;
  });
}

/** Words joined by the usual separators make a name; brackets and other signs mean that a framework made it up. */
function nameFromId(id: unknown): string | undefined {
  if (typeof id !== "string" || !/^[\w$./:\- ]+$/.test(id.trim())) return undefined;
  const name = isIdentifier(id) && /^[a-z]/.test(id) && !id.includes("_") ? id : camelCase(id);
  return isIdentifier(name) ? name : undefined;
}

/** `getPetsByPetId` from `GET /pets/{petId}`: different for any two operations but those that differ in signs alone. */
function nameFromPath(method: string, path: string): string {
  const segments = path.split(/(\{[^}]*\})|\//).filter((part): part is string => Boolean(part));
  const words = segments.map((part) => (part.startsWith("{") ? `By${pascalCase(part)}` : pascalCase(part)));
  return method + (words.join("") || "Root");
}

/** An operation also takes `safe<Name>` and `<name>Operation`; a download `stream<Name>`, a list with pages `each<Name>`. */
function relatives(name: string): string[] {
  const forms = ["safe", "stream", "each"].map((form) => `${form}${upperFirst(name)}`);
  return [name, ...forms, `${name}Operation`];
}

function isFree(name: string, taken: ReadonlySet<string>): boolean {
  return relatives(name).every((relative) => !taken.has(relative));
}

function take(name: string, taken: Set<string>): void {
  for (const relative of relatives(name)) taken.add(relative);
}
