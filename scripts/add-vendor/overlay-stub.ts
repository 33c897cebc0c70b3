import { isObject, type JsonObject } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import { pascalCase } from "@agentpost/workspace";
import { stringify } from "yaml";
import { answeredBreaches } from "../lint-specs/index.ts";
import { credentialParameters } from "./credential-parameters.ts";
import { suggestedPages } from "./suggested-pages.ts";
import { summaryLine } from "./summary-line.ts";
import { toldOnce } from "./told-once.ts";

/**
 * An overlay with the action that every vendor needs, and those by which the document keeps our rules. What they say is
 * what the generator would say by itself, for a person to correct.
 */
export async function overlayStub(
  id: string,
  document: JsonObject,
  published: readonly string[] | undefined,
): Promise<string> {
  const info = isObject(document["info"]) ? document["info"] : {};
  const title =
    typeof info["title"] === "string" && info["title"].trim() !== "" ? info["title"].trim() : pascalCase(id);
  const summary = summaryLine(info["summary"] ?? info["description"], title);
  const text = (value: string) => JSON.stringify(value);
  const { operations } = clientOperations({ vendor: id, document });
  const credentials = credentialParameters(document, operations);
  // Then the document is no longer silent on security.
  const said = credentials.length > 0 ? { ...document, security: [] } : document;
  const actions = [...(await answeredBreaches(id, said)), ...credentials, ...suggestedPages(id, document)];
  const answers = actions.length === 0 ? "" : stringify(actions, { lineWidth: 100 }).replace(/^(?=.)/gm, "  ");
  return `overlay: 1.0.0
info:
  title: ${text(`Corrections and additions for ${pascalCase(id)}`)}
  version: 1.0.0
actions:
  - target: $.info
    description: >-
      Why: the generator needs the name of the vendor in its proper spelling and a line on what
      sending means there. Source: the published document; correct both where the vendor says otherwise.
    update:
      x-agentpost-vendor:
        name: ${text(pascalCase(id))}
        summary: ${text(summary)}
${answers}${toldOnce(document, operations, published)}`;
}
