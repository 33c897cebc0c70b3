import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isObject, markdownWords } from "@agentpost/document";
import { ExpectedError, type Repository } from "@agentpost/workspace";
import { parse } from "yaml";
import { tryGit } from "../git.ts";
import { writeWhole } from "../write-files.ts";
import { type Bump, releasedAs } from "./bump.ts";
import { changelog, countOf, WORDS } from "./changelog.ts";
import type { Finding } from "./finding.ts";
import { publicFiles } from "./snapshot.ts";
import type { JudgedVendor } from "./verdicts.ts";

/** A changeset that is waiting for a release. */
export interface Changeset {
  readonly file: string;
  readonly bumps: ReadonlyMap<string, Bump>;
}

export function readChangesets({ root }: Repository): Changeset[] {
  const folder = `${root}/.changeset`;
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return names.sort().map((name) => {
    const [, head] =
      /^---\n([\s\S]*?)\n---/.exec(readFileSync(`${folder}/${name}`, "utf8").replace(/\r\n/g, "\n")) ?? [];
    const stated: unknown = head === undefined ? undefined : (parse(head) ?? {});
    if (!isObject(stated))
      throw new ExpectedError(`.changeset/${name} doesn't begin with packages between two lines of ---.`);
    return { file: name, bumps: new Map(Object.entries(stated) as [string, Bump][]) };
  });
}

/** The text of a vendor's changeset: the bump, one sentence, and the changelog by method. */
function changesetText({ packageName, version, verdict, snapshots }: JudgedVendor): string {
  const bump = releasedAs(verdict.bump, version);
  const head = `---\n${JSON.stringify(packageName)}: ${bump}\n---\n\n`;
  if (!snapshots?.before)
    return `${head}First release: a typed client, generated from the vendor's OpenAPI document.\n`;
  const count = countOf(changelog(verdict.findings));
  return `${head}What changed in the vendor's API, as this client has it: ${count}.\n\n${markdownChangelog(verdict.findings)}\n`;
}

/** The changelog as a list: methods, and under each what changed, the breaking first. */
export function markdownChangelog(findings: readonly Finding[]): string {
  return changelog(findings)
    .flatMap((group) => [
      `- ${titleOf(group.methods)}`,
      ...group.findings.map(({ bump, text }) => `  - ${WORDS[bump]}: ${markdownWords(text)}`),
    ])
    .join("\n");
}

/** `sendMessage`, or `a, b and 5 more`. */
export function titleOf(methods: readonly string[]): string {
  if (methods.length === 0) return "The client as a whole";
  const shown = methods.slice(0, 4).map((name) => `\`${name}\``);
  return shown.join(", ") + (methods.length > shown.length ? ` and ${methods.length - shown.length} more` : "");
}

/** Writes a vendor's changeset in place of those that an earlier run wrote for the same comparison. Gives its name. */
export async function writeChangeset({ root }: Repository, judged: JudgedVendor): Promise<string> {
  const { vendor, snapshots, base } = judged;
  const folder = `${root}/.changeset`;
  const digest = createHash("sha256").update(JSON.stringify([...publicFiles(snapshots?.after.files ?? new Map())]));
  const name = `${vendor}-${digest.digest("hex").slice(0, 8)}.md`;
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder)) {
    if (other === name || !new RegExp(`^${vendor}-[0-9a-f]{8}\\.md$`).test(other)) continue;
    const isOlder = await tryGit(root, "cat-file", "-e", `${base.commit}:.changeset/${other}`);
    if (isOlder === undefined) rmSync(`${folder}/${other}`);
  }
  writeWhole(`${folder}/${name}`, changesetText(judged));
  return `.changeset/${name}`;
}
