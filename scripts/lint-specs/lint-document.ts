import { type JsonObject, valueAt, withoutExplosivePatterns } from "@agentpost/document";
import { checkableExamples } from "./checkable-examples.ts";
import { unresolvedDiscriminators } from "./discriminators.ts";
import type { Finding } from "./finding.ts";
import { runRedocly } from "./redocly.ts";
import { DOCUMENT_RULES, ERRORS, EXAMPLE_RULES, OF_OPERATIONS } from "./rules.ts";
import { untestableRequests } from "./untestable-requests.ts";

/** Everything that is wrong with a document, in the order of its places. */
export async function lintDocument(document: JsonObject): Promise<Finding[]> {
  const examples = checkableExamples(document);
  // Where its validator holds a text against a pattern that explodes, nobody can end it.
  const wrongExamples = await runRedocly(withoutExplosivePatterns(examples.document), EXAMPLE_RULES);
  return inOrder(document, [
    ...(await structureFindings(document)),
    ...wrongExamples.map((finding) => ({ ...finding, pointer: examples.realPointer(finding.pointer) })),
    ...untestableRequests(document),
  ]);
}

/** What breaks a client, or its generation: all that can be told without looking at values. */
export async function ruleBreaches(document: JsonObject): Promise<Finding[]> {
  return inOrder(document, await structureFindings(document)).filter(({ severity }) => severity === "error");
}

async function structureFindings(document: JsonObject): Promise<Finding[]> {
  const findings = await runRedocly(document, DOCUMENT_RULES);
  return [...findings.filter((finding) => !isBesideThePoint(finding)), ...unresolvedDiscriminators(document)];
}

function inOrder(document: JsonObject, given: readonly Finding[]): Finding[] {
  const findings = given.map((finding) => ({
    ...finding,
    severity: ERRORS.includes(finding.rule) ? finding.severity : ("warning" as const),
    pointer: existing(document, finding.pointer),
  }));
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()].sort((a, b) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0));
}

/**
 * Redocly takes the bare name of a schema in a mapping for a file, where our own rule knows better; and it asks of
 * webhooks and callbacks what an operation needs, though the vendor calls them and a client doesn't.
 */
function isBesideThePoint({ rule, pointer }: Finding): boolean {
  if (rule === "no-unresolved-refs") return pointer.includes("/discriminator/mapping/");
  return OF_OPERATIONS.includes(rule) && /^\/(?:x-)?webhooks\/|\/callbacks\//.test(pointer);
}

/** The linter may point at what is missing, or one step beside; a pointer must lead somewhere. */
function existing(document: JsonObject, pointer: string): string {
  const isThere = pointer === "" || valueAt(document, pointer) !== undefined;
  return isThere ? pointer : existing(document, pointer.slice(0, pointer.lastIndexOf("/")));
}
