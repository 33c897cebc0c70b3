import { tokensOf } from "@agentpost/document";
import type { Finding } from "../finding.ts";
import type { VendorPair } from "../snapshot.ts";
import { type MethodPlaces, methodPlaces } from "./method-places.ts";
import { type DocumentChange, redoclyDiff } from "./redocly-diff.ts";

/** The first judge: what the two documents say, after their overlays. */
export async function judgeContract({ before, after }: VendorPair): Promise<Finding[]> {
  if (before.contract.digest === after.contract.digest) return [];
  const changes = await redoclyDiff(before.contract.document, after.contract.document);
  const places = [methodPlaces(before.contract), methodPlaces(after.contract)] as const;
  return changes.flatMap(singly).map((change) => findingOf(change, places));
}

/** A list of parameters that came or went as a whole, as its parameters one by one. */
function singly(change: DocumentChange): DocumentChange[] {
  const list = change.revision?.value ?? change.base?.value;
  if (change.typeName !== "ParameterList" || !Array.isArray(list)) return [change];
  return (list as { readonly name?: unknown }[]).map((parameter) => {
    const own = change.verdicts.filter(({ message }) => list.length === 1 || message.includes(`\`${parameter.name}\``));
    const impact = own.length > 0 || change.kind === "removed" ? change.impact : "minor";
    const side = { pointer: change.revision?.pointer ?? change.base?.pointer ?? change.path, value: parameter };
    return {
      ...change,
      typeName: "Parameter",
      impact,
      verdicts: own,
      ...(change.kind === "removed" ? { base: side } : { revision: side }),
    };
  });
}

function findingOf(change: DocumentChange, [before, after]: readonly [MethodPlaces, MethodPlaces]): Finding {
  // Redocly tells a component's change once, at the first place that uses it. Every other place that uses it changed
  // too.
  const written = change.revision?.pointer ?? change.base?.pointer ?? change.path;
  const pointer = (written.startsWith("#/components/") ? written : change.path).replace(/^#/, "");
  const methods = [
    ...new Set([
      ...(change.kind === "added" ? [] : before.methodsAt(pointer)),
      ...(change.kind === "removed" ? [] : after.methodsAt(pointer)),
    ]),
  ];
  const subject = subjectOf(change);
  const sentences = change.verdicts.map(({ message }) => message);
  const text = `${sentences.length > 0 ? sentences.join(" ") : describe(change)}${placeOf(change)}`;
  return { judge: "contract", bump: change.impact, methods, ...(subject === undefined ? {} : { subject }), text };
}

/** What Redocly has no rule for, and therefore no words. */
function describe({ typeName, kind, property, path, base, revision }: DocumentChange): string {
  const stated = (revision?.value ?? base?.value) as { readonly name?: unknown } | undefined;
  const last =
    typeName === "Parameter" && typeof stated?.name === "string" ? stated.name : (tokensOf(path).at(-1) ?? "");
  const thing = THINGS[typeName] ?? typeName;
  if (kind !== "modified") return `${thing} \`${last}\` was ${kind}.`;
  if (property === "description" || property === "summary") return `The ${property} of ${thing} \`${last}\` changed.`;
  if (property === "deprecated" && revision?.value === true) return `${thing} \`${last}\` is deprecated.`;
  const [from, to] = [short(base?.value), short(revision?.value)];
  const change =
    from === undefined ? `was set to ${to}` : to === undefined ? "was removed" : `changed from ${from} to ${to}`;
  return `\`${property}\` of ${thing} \`${last}\` ${change}.`;
}

const THINGS: Readonly<Record<string, string>> = {
  MediaType: "media type",
  Operation: "operation",
  Parameter: "parameter",
  PathItem: "path",
  RequestBody: "request body",
  Response: "response",
  Schema: "property",
  SecurityScheme: "security scheme",
};

function short(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  return text.length > 60 ? "another value" : `\`${text}\``;
}

function placeOf({ path }: DocumentChange): string {
  const tokens = tokensOf(path);
  const answer = tokens.indexOf("responses");
  if (tokens[0] !== "paths" || tokens.length < 6) return "";
  if (tokens.includes("requestBody")) return " (request)";
  return answer > 0 ? ` (answer ${tokens[answer + 1]})` : "";
}

/** The property or parameter that a change is about, so that it can be told from other judges' words on the same. */
function subjectOf({ path, typeName, base, revision }: DocumentChange): string | undefined {
  if (typeName === "Parameter") {
    const stated = (revision?.value ?? base?.value) as { name?: unknown } | undefined;
    if (typeof stated?.name === "string") return stated.name;
  }
  const tokens = tokensOf(path);
  const properties = tokens.lastIndexOf("properties");
  return properties < 0 ? undefined : tokens[properties + 1];
}
