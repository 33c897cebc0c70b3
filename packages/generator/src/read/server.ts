import { at } from "@agentpost/document";
import type { Server, ServerVariable } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { update } from "../overlay-answer.ts";
import { firstParagraph } from "./description.ts";

/** The first of a list of servers is the default; a contract without an absolute one leaves it to the user. */
export function readServer(reader: DocumentReader, [first, ...rest]: readonly Place[]): Server {
  const others = rest.map(({ value }) => String(value["url"]));
  if (!first) return { url: undefined, relativePath: undefined, variables: [], others };
  const url = String(first.value["url"] ?? "/");
  const variables = [...new Set([...url.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? ""))].map((name) =>
    readVariable(reader, first, name),
  );
  const filled = variables.reduce((whole, { name, default: value }) => whole.replaceAll(`{${name}}`, value), url);
  if (/[?#]/.test(filled))
    reader.issues.add(
      at(first.pointer, "url"),
      "has a query or a fragment; remove it in the overlay",
      update(first.pointer, { url: url.replace(/[?#].*$/, "") }),
    );
  if (/^https?:\/\//i.test(filled)) return { url, relativePath: undefined, variables, others };
  const relativePath = filled.replace(/^\.?\/*|\/+$/g, "");
  return { url: undefined, relativePath: relativePath === "" ? undefined : `/${relativePath}`, variables: [], others };
}

function readVariable(reader: DocumentReader, server: Place, name: string): ServerVariable {
  const variable = reader.child(server, "variables", name);
  const value = variable?.value["default"];
  if (typeof value !== "string" && typeof value !== "number") {
    reader.issues.add(
      at(server.pointer, "variables", name),
      "has no default, though it occurs in the URL; give it one in the overlay",
      update(server.pointer, { variables: { [name]: { default: likelyDefault(variable, name) } } }),
    );
  }
  const values = variable?.value["enum"];
  return {
    name,
    default: String(value ?? ""),
    values: Array.isArray(values) ? values.map(String) : [],
    description: firstParagraph(variable?.value["description"]),
  };
}

/** The first of the values that it may have; of a version or an account there is no telling. */
function likelyDefault(variable: Place | undefined, name: string): string {
  const [first] = [variable?.value["enum"]].flat();
  return typeof first === "string" ? first : name;
}
