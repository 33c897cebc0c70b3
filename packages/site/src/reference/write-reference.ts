import { join } from "node:path";
import type { Repository } from "@agentpost/workspace";
import { Application, Converter } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { type Entry, entriesOf } from "./entries.ts";

// A vendor's document as types, which is what the pages of its operations tell.
const DOCUMENT_TYPES = ["components", "contractOperations", "operations", "paths", "webhooks", "$defs"];

/** Writes a page an entry from our types and their words, and resolves to the entries that have one. */
export async function writeReference(repository: Repository, folder: string): Promise<readonly Entry[]> {
  const { root } = repository;
  const entries = await entriesOf(repository);
  const options: Partial<PluginOptions> = {
    entryFileName: "index",
    outputFileStrategy: "modules",
    hideBreadcrumbs: true,
    hidePageHeader: true,
    hidePageTitle: false,
    pageTitleTemplates: { index: "API reference", module: ({ name }) => name, member: ({ name }) => name },
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    propertyMembersFormat: "table",
    typeDeclarationFormat: "table",
    typeDeclarationVisibility: "compact",
  };
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map(({ source }) => join(root, source)),
    tsconfig: join(root, "tsconfig.json"),
    basePath: root,
    plugin: ["typedoc-plugin-markdown"],
    readme: "none",
    out: folder,
    // Our own compiler checks them; this one reads.
    skipErrorChecking: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    disableSources: true,
    disableGit: true,
    logLevel: "Error",
    ...options,
  });
  // Before it puts what it found into groups.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = specifierOf(module.name, entries);
      for (const child of module.children?.filter(({ name }) => DOCUMENT_TYPES.includes(name)) ?? []) {
        project.removeReflection(child);
      }
    }
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the entries of the published packages.");
  await app.generateOutputs(project);
  return entries;
}

/** What an import calls the module that TypeDoc calls by its source. */
function specifierOf(name: string, entries: readonly Entry[]): string {
  const entry = entries.find(({ source }) => source.replace(/(?:\/index)?\.ts$/, "") === name);
  if (!entry) throw new Error(`TypeDoc names a module ${name}, which is no entry.`);
  return entry.specifier;
}
