import { join } from "node:path";
import type { Repository } from "@agentpost/workspace";
import { Application } from "typedoc";
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
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the entries of the published packages.");
  for (const module of project.children ?? []) {
    const entry = entries.find(({ source }) => moduleName(source) === module.name);
    if (!entry) throw new Error(`TypeDoc names a module ${module.name}, which is no entry.`);
    module.name = entry.specifier;
    for (const child of module.children?.filter(({ name }) => DOCUMENT_TYPES.includes(name)) ?? []) {
      project.removeReflection(child);
    }
  }
  await app.generateOutputs(project);
  return entries;
}

/** What TypeDoc calls a module. */
function moduleName(source: string): string {
  return source.replace(/(?:\/index)?\.ts$/, "");
}
