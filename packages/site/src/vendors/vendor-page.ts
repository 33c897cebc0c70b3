import { vendorWaivers } from "@agentpost/contract/cells";
import { codeSpan, firstFile, isObject, type JsonObject, readObject } from "@agentpost/document";
import type { Repository } from "@agentpost/workspace";
import type { SourceDocuments } from "../prose/documents.ts";
import { sectionWithin } from "../prose/sections.ts";
import { table, words } from "./table.ts";

/** A vendor's page: its README, what the facade does with it, and what our contract says beyond the vendor's document. */
export function vendorPage(vendor: string, title: string, documents: SourceDocuments, repository: Repository): string {
  const { specsFolder } = repository;
  return [
    `---\ntitle: ${title}\n---`,
    `# ${title}`,
    `<!-- intro ${vendor} -->`,
    `[Every operation, with its fields](/vendors/${vendor}-operations) · [try them against a mock](/try/${vendor}.html){target="_self"}`,
    `<!-- rest ${vendor} -->`,
    "## Through the facade",
    capabilityRows(vendor, documents),
    corrections(vendor, specsFolder),
    untried(vendor, specsFolder),
    origin(vendor, specsFolder),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The vendor's rows of the facade's tables, which the facade's README has whole. */
function capabilityRows(vendor: string, documents: SourceDocuments): string {
  const sections = documents.get("agentpost")?.sections ?? [];
  const tables = ["what-each-vendor-can-do", "what-each-vendors-inbox-can-tell"].map((anchor) => {
    const lines =
      sectionWithin(sections, anchor)[0]
        ?.body.split("\n")
        .filter((line) => line.startsWith("|")) ?? [];
    const row = lines.find(
      (line) => line.includes(`\`agentpost/${vendor}\``) || line.includes(`\`agentpost/${vendor}/inbox\``),
    );
    return row ? [...lines.slice(0, 2), row].join("\n") : "";
  });
  return tables.filter(Boolean).join("\n\n") || "The facade doesn’t send with it yet; its own client does.";
}

const REASON = /^Why: ([\s\S]*?)(?: Source: ([\s\S]*))?$/;

/** What the overlay corrects, each with its reason and its source. */
function corrections(vendor: string, specsFolder: string): string {
  const name = firstFile(`${specsFolder}/${vendor}`, ["overlay.yaml", "overlay.yml", "overlay.json"]);
  if (!name) return "";
  const { actions } = readObject(`${specsFolder}/${vendor}/${name}`, `specs/${vendor}/${name}`);
  const rows = (Array.isArray(actions) ? actions : []).filter(isObject).map(({ target, description }) => {
    const text = String(description ?? "").trim();
    const [, why = text, source = ""] = REASON.exec(text) ?? [];
    return [words(why), words(source), codeSpan(String(target))];
  });
  return section("Corrections", table(["What is so, and the document doesn’t say", "Known from", "Place"], rows));
}

/** Which cells of the contract no test tries. */
function untried(vendor: string, specsFolder: string): string {
  const rows = vendorWaivers(vendor, specsFolder).map(({ cell, reason }) => [codeSpan(cell), words(reason)]);
  return section("What no test tries", table(["Cell", "Why"], rows));
}

const FACTS: readonly (readonly [string, string])[] = [
  ["origin", "Published at"],
  ["form", "As"],
  ["retrieved", "Retrieved"],
  ["recorded", "Recorded here"],
  ["structureDigest", "Digest of its structure"],
];

/** Where the document comes from. */
function origin(vendor: string, specsFolder: string): string {
  const name = firstFile(`${specsFolder}/${vendor}`, ["source.yaml"]);
  if (!name) return "";
  const source: JsonObject = readObject(`${specsFolder}/${vendor}/${name}`, `specs/${vendor}/${name}`);
  const rows = FACTS.filter(([key]) => source[key] !== undefined).map(([key, label]) => [label, words(source[key])]);
  const notes = Array.isArray(source["notes"]) ? source["notes"].map((note) => `- ${words(note)}`) : [];
  return section(
    "Where the contract comes from",
    [table(["", ""], rows), notes.join("\n")].filter(Boolean).join("\n\n"),
  );
}

function section(title: string, body: string): string {
  return body && `## ${title}\n\n${body}`;
}
