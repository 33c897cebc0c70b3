import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pnpmCommand, type Repository, replaceSection } from "@agentpost/workspace";
import { writeWhole } from "../write-files.ts";
import { capabilitiesTable } from "./capabilities-table.ts";
import { inboxTable } from "./inbox-table.ts";
import { optionsTable } from "./options-table.ts";
import { inboxProvidersOf, providersOf } from "./providers-of.ts";

export interface DocsSettings {
  readonly check: boolean;
  readonly print: (line: string) => void;
}

/** What each README is given. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  "README.md": ["example send"],
  "packages/agentpost/README.md": [
    "example send",
    "example failures",
    "capabilities",
    "options",
    "example log",
    "example headers",
    "example proxy",
    "example queue",
    "example many",
    "example fallback",
    "example files",
    "example replies",
    "example rotated",
    "example bot",
    "example node",
    "example hono",
    "example next",
    "example worker",
    "example settle",
    "inbox capabilities",
    "example testing",
    "example own-provider",
  ],
  "packages/transport/README.md": ["options"],
  "packages/outbox/README.md": [
    "example send",
    "example settle",
    "example postgres",
    "example transaction",
    "example stop",
    "example look-after",
  ],
  "packages/opentelemetry/README.md": ["example trace"],
  "packages/tools/README.md": ["example tools", "example environment"],
  "packages/mcp/README.md": ["example own-server"],
};

/** Writes into the READMEs what is made from code, or says which are out of date. Resolves to the exit code. */
export async function runDocs(repository: Repository, { check, print }: DocsSettings): Promise<number> {
  const tables: Readonly<Record<string, string>> = {
    capabilities: capabilitiesTable(await providersOf(repository)),
    "inbox capabilities": inboxTable(await inboxProvidersOf(repository)),
    options: optionsTable(await readFile(`${repository.packagesFolder}/transport/src/client/options.ts`, "utf8")),
  };
  let outOfDate = 0;
  for (const [path, names] of Object.entries(DOCUMENTS)) {
    const file = `${repository.root}/${path}`;
    const before = await readFile(file, "utf8");
    let after = before;
    for (const name of names) {
      after = replaceSection(
        after,
        name,
        tables[name] ?? (await example(repository, path, name.replace("example ", ""))),
      );
    }
    if (before === after) continue;
    if (check) {
      print(`${path} is out of date; mend it with: ${pnpmCommand("run docs")}`);
      outOfDate++;
    } else {
      writeWhole(file, after);
      print(`${path}: written`);
    }
  }
  return outOfDate > 0 ? 1 : 0;
}

/** An example of the package that the README is of; the repository's own shows the facade's. */
async function example({ root, packagesFolder }: Repository, document: string, name: string): Promise<string> {
  const folder = document.includes("/") ? dirname(join(root, document)) : join(packagesFolder, "agentpost");
  const source = await readFile(join(folder, "example", `${name}.ts`), "utf8");
  return `\`\`\`ts\n${source.trim()}\n\`\`\``;
}
