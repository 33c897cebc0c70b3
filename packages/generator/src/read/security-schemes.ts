import { camelCase, claim } from "@agentpost/workspace";
import type { CredentialOption, SecurityScheme } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { text } from "../write/source-text.ts";
import { CLIENT_OPTIONS } from "./client-options.ts";
import { type StatedCredential, statedCredential } from "./credential-extension.ts";
import { derivedOptions } from "./derived-credential.ts";

/** The schemes that operations use, each with the options that feed it. */
export function readSecuritySchemes(reader: DocumentReader, used: ReadonlySet<string>): SecurityScheme[] {
  const places = reader
    .children(reader.child(reader.root, "components") ?? reader.root, "securitySchemes")
    .filter(([name]) => used.has(name));
  const stated = new Map(places.map(([name, place]) => [name, statedCredential(reader, place)] as const));
  const derived = new Map(
    places.filter(([name]) => !stated.get(name)).map(([name, place]) => [name, derivedOptions(name, place.value)]),
  );

  // Two schemes share an option only where the overlay says so. With one word for two secrets, the wrong one would be
  // sent.
  const taken = new Set([
    ...CLIENT_OPTIONS,
    ...[...stated.values()].flatMap((credential) => credential?.options.map(({ name }) => name) ?? []),
  ]);
  const wanted = [...derived.values()].flat().map(({ name }) => name);
  return places.map(([name, place]) => {
    const credential = stated.get(name);
    if (credential) return schemeOf(name, place, credential.options, credential);
    const options = (derived.get(name) ?? []).map((option) => {
      const alone = wanted.filter((other) => other === option.name).length === 1 && !taken.has(option.name);
      return { ...option, name: claim(alone ? option.name : camelCase(`${name} ${option.name}`), taken) };
    });
    return schemeOf(name, place, options, undefined);
  });
}

function schemeOf(
  name: string,
  { value }: Place,
  options: readonly CredentialOption[],
  stated: StatedCredential | undefined,
): SecurityScheme {
  const names = options.map((option) => option.name);
  const [first = ""] = names;
  const scheme = (place: string, header: string, value: string): SecurityScheme => {
    return { name, options, fields: { in: text(place), name: text(header), value } };
  };
  const inHeader = (format: string) => scheme("header", "Authorization", credentialValue(format));
  const format = stated?.format;
  if (value["type"] === "apiKey") {
    return scheme(String(value["in"]), String(value["name"]), credentialValue(format ?? `{${first}}`));
  }
  if (format !== undefined) return inHeader(format);
  const httpScheme = value["type"] === "http" ? String(value["scheme"]) : "bearer";
  if (httpScheme.toLowerCase() === "basic") {
    // RFC 7617. The characters of a credential are all ASCII, which `btoa` takes.
    const pair = credentialValue(names.map((option) => `{${option}}`).join(":"));
    return scheme("header", "Authorization", `\`Basic \${btoa(${pair})}\``);
  }
  if (httpScheme.toLowerCase() === "bearer") return inHeader(`Bearer {${first}}`);
  return inHeader(`${httpScheme} {${first}}`);
}

/** The source text of a credential's value, from a format with the client's options in braces. */
function credentialValue(format: string): string {
  const alone = /^\{(\w+)\}$/.exec(format)?.[1];
  if (alone) return `secret(${text(alone)})`;
  const parts = format.split(/\{(\w+)\}/);
  const written = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[`\\]|\$(?=\{)/g, "\\$&");
    // What stands between two options ends the first: the user of basic authentication can hold no colon (RFC 7617).
    const next = parts[index + 2];
    const separator = next !== undefined && next !== part ? parts[index + 1] : "";
    return `\${secret(${[part, separator]
      .filter(Boolean)
      .map((each) => text(`${each}`))
      .join(", ")})}`;
  });
  return `\`${written.join("")}\``;
}
