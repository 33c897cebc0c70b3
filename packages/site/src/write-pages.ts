import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readDocument } from "@agentpost/document";
import { type Repository, repositoryAt, vendors } from "@agentpost/workspace";
import { outcomesTable } from "../playground/outcomes-table.ts";
import { changelogPage } from "./changelog-page.ts";
import { benchmarksPage } from "./figures/benchmarks-page.ts";
import { coveragePage } from "./figures/coverage-page.ts";
import { PAGES, SITE } from "./folders.ts";
import { menus } from "./menus.ts";
import { pageTitle } from "./page-title.ts";
import { readSourceDocuments } from "./prose/documents.ts";
import { fillPage } from "./prose/fill-page.ts";
import { placesOf, withSiteLinks } from "./prose/links.ts";
import { unshownPackages } from "./prose/unshown-packages.ts";
import { writeReference } from "./reference/write-reference.ts";
import { writeTryIt } from "./try-it/write-try-it.ts";
import { operationsPage } from "./vendors/operations-page.ts";
import { vendorPage } from "./vendors/vendor-page.ts";
import { vendorTitle } from "./vendors/vendor-title.ts";
import { type Template, writtenPages } from "./written-pages.ts";

/** Writes every page as Markdown, and what the menus lead to. */
export async function writePages(repository: Repository = repositoryAt()): Promise<void> {
  await rm(PAGES, { recursive: true, force: true });
  await cp(join(SITE, "public"), join(PAGES, "public"), { recursive: true });
  const documents = await readSourceDocuments(repository);
  const contracts = await Promise.all(vendors(repository.specsFolder).map((vendor) => readDocument(vendor)));
  const titled = contracts.map((contract) => ({ id: contract.vendor, title: vendorTitle(contract), contract }));

  const outcomes = await outcomesTable();
  const templates: Template[] = [
    ...(await writtenPages()).map(({ path, markdown }) => ({
      path,
      markdown: markdown.replace("<!-- outcomes -->", () => outcomes),
    })),
    ...titled.flatMap(({ id, title, contract }) => [
      { path: `vendors/${id}`, markdown: vendorPage(id, title, documents, repository) },
      { path: `vendors/${id}-operations`, markdown: operationsPage(contract, title) },
    ]),
    { path: "benchmarks", markdown: await benchmarksPage(repository) },
    { path: "coverage", markdown: coveragePage(titled) },
    { path: "changelog", markdown: await changelogPage(repository) },
  ];
  const filled = templates.map(({ path, markdown }) => fillPage(path, markdown, documents, repository));
  const others = unshownPackages(filled, documents).map(({ path, markdown }) =>
    fillPage(path, markdown, documents, repository),
  );
  const pages = [...filled, ...others];
  const places = placesOf(pages);
  for (const page of pages) await write(`${page.path}.md`, withSiteLinks(page, documents, places));

  await writeTryIt(titled, join(PAGES, "public/try"));
  const entries = await writeReference(repository, join(PAGES, "reference"));
  const menuPages = [
    ...templates.map(({ path, markdown }) => ({ path, title: pageTitle(markdown) })),
    ...others.map(({ path, pieces }) => ({ path, title: pageTitle(pieces[0]?.markdown ?? "") })),
    ...entries.map(({ specifier }) => ({ path: `reference/${specifier}`, title: specifier })),
  ];
  await write("navigation.json", JSON.stringify(menus(menuPages, titled)));
}

async function write(path: string, content: string): Promise<void> {
  const file = join(PAGES, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
