import { at, describeJson, isObject } from "@agentpost/document";
import { isIdentifier } from "@agentpost/workspace";
import type { CredentialOption } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { CLIENT_OPTIONS } from "./client-options.ts";

/** What the overlay says about a scheme's credential. */
export interface StatedCredential {
  readonly options: readonly CredentialOption[];
  readonly format: string | undefined;
}

/** `x-agentpost-credential`: the vendor's own words for its credential, and the form in which it is sent. */
export function statedCredential(reader: DocumentReader, scheme: Place): StatedCredential | undefined {
  const value = scheme.value["x-agentpost-credential"];
  if (value === undefined) return undefined;
  const pointer = at(scheme.pointer, "x-agentpost-credential");
  const report = (place: string, reason: string) => reader.issues.add(place, reason);
  const given = isObject(value) ? value["options"] : undefined;
  if (!isObject(value) || !isObject(given) || Object.keys(given).length === 0) {
    report(
      pointer,
      `came as ${JSON.stringify(value)}; expected {options: {name: "what it is"}, format: "word {name}"}`,
    );
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (key !== "options" && key !== "format") report(at(pointer, key), "is unknown; expected only options and format");
  }
  const options = Object.entries(given).map(([name, description]) => {
    const place = at(pointer, "options", name);
    if (!isIdentifier(name)) report(place, "must be a name in code, such as apiKey");
    if (CLIENT_OPTIONS.includes(name)) report(place, "is an option that every client has already; choose another name");
    if (typeof description !== "string")
      report(place, `came as ${describeJson(description)}; expected a sentence about it`);
    return { name, description: String(description) };
  });
  const { format } = value;
  checkFormat(scheme, format, options, (key, reason) => report(at(pointer, key), reason));
  return { options, format: typeof format === "string" ? format : undefined };
}

function checkFormat(
  { value: scheme }: Place,
  format: unknown,
  options: readonly CredentialOption[],
  report: (key: string, reason: string) => void,
): void {
  const names = options.map(({ name }) => name).sort();
  if (scheme["type"] === "http" && String(scheme["scheme"]).toLowerCase() === "basic") {
    if (format !== undefined) report("format", "means nothing for basic authentication; remove it");
    if (names.length !== 2) report("options", "must be two for basic authentication: the user, then the password");
    return;
  }
  if (format === undefined) {
    if (names.length !== 1)
      report("format", `is missing; expected one that places ${names.map((name) => `{${name}}`).join(" and ")}`);
    return;
  }
  const placed = typeof format === "string" ? [...format.matchAll(/\{(\w+)\}/g)].map(([, name]) => name) : undefined;
  if (!placed || [...new Set(placed)].sort().join() !== names.join()) {
    report(
      "format",
      `came as ${describeJson(format)}; expected a text that places ${names.map((name) => `{${name}}`).join(" and ")}`,
    );
  }
}
