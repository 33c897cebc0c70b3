import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { publishedPackages, type Repository } from "@agentpost/workspace";
import { type Section, sectionsOf } from "./sections.ts";

/** A document of the repository whose sections the pages show. */
export interface SourceDocument {
  /** What pages call it: a package's folder, `repository` or `contributing`. */
  readonly id: string;
  /** The package's name on npm, by which other READMEs link to it. */
  readonly packageName?: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly sections: readonly Section[];
}

export type SourceDocuments = ReadonlyMap<string, SourceDocument>;

/** The READMEs of what is published, of the repository and of the bench, and CONTRIBUTING. */
export async function readSourceDocuments({ root }: Repository): Promise<SourceDocuments> {
  const packages = (await publishedPackages(root)).map(({ name }) => {
    const id = name.replace("@agentpost/", "");
    return { id, packageName: name, path: `packages/${id}/README.md` };
  });
  const documents = [
    { id: "repository", path: "README.md" },
    { id: "contributing", path: "CONTRIBUTING.md" },
    { id: "bench", path: "packages/bench/README.md" },
    ...packages.filter(({ path }) => existsSync(`${root}/${path}`)),
  ];
  const read = await Promise.all(
    documents.map(async (document) => {
      const text = await readFile(`${root}/${document.path}`, "utf8");
      return [document.id, { ...document, sections: sectionsOf(withFences(withoutMarkers(text))) }] as const;
    }),
  );
  return new Map(read);
}

/** Without the comments between which `docs` writes, and the banner of a generated README. */
function withoutMarkers(text: string): string {
  return text.replace(/^<!--[\s\S]*?-->\n*/gm, "");
}

/** Code that is indented, which npm shows like any other and the site would show as bare text. */
function withFences(text: string): string {
  return text.replace(/(?<=\n\n)(?: {4}.*\n)+(?=\n|$)/g, (code) => `\`\`\`sh\n${code.replace(/^ {4}/gm, "")}\`\`\`\n`);
}
