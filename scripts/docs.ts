// `pnpm docs [--check]`: writes into the READMEs what is made from code, so that prose can't go stale.
import { readFile, rename, writeFile } from "node:fs/promises";
import { finishedProviders, providerName, replaceSection, repositoryAt } from "@agentpost/workspace";
import type { AnyProvider } from "agentpost";
import { Command } from "commander";
import { capabilitiesTable } from "./docs/index.ts";

const root = new URL("../", import.meta.url);

const { check } = new Command("docs")
  .description("Write the READMEs' examples and tables from the code they describe.")
  .option("--check", "change nothing, and fail where a README is out of date")
  .parse()
  .opts<{ check?: true }>();

const sections = {
  "example send": await example("send"),
  "example failures": await example("failures"),
  "example own-provider": await example("own-provider"),
  capabilities: capabilitiesTable(await providers()),
};

const shared = ["example send", "example failures", "capabilities"] as const;
const documents: Readonly<Record<string, readonly (keyof typeof sections)[]>> = {
  "README.md": shared,
  "packages/agentpost/README.md": [...shared, "example own-provider"],
};

for (const [path, names] of Object.entries(documents)) {
  const file = new URL(path, root);
  const before = await readFile(file, "utf8");
  const after = names.reduce((text, name) => replaceSection(text, name, sections[name]), before);
  if (before === after) continue;
  if (check) {
    console.error(`${path} is out of date; mend it with: pnpm run docs`);
    process.exitCode = 1;
  } else {
    const temporary = new URL(`${path}.tmp`, root);
    await writeFile(temporary, after);
    await rename(temporary, file);
    console.log(`${path}: written`);
  }
}

async function example(name: string): Promise<string> {
  const source = await readFile(new URL(`packages/agentpost/example/${name}.ts`, root), "utf8");
  return `\`\`\`ts\n${source.trim()}\n\`\`\``;
}

async function providers(): Promise<AnyProvider[]> {
  // Credentials of any name, since only the capabilities are asked for.
  const anyCredential = new Proxy(
    {},
    { get: (_, name) => (/key|secret|token/i.test(String(name)) ? "docs" : undefined) },
  );
  const all = finishedProviders(repositoryAt()).map(async (vendor) => {
    const module = (await import(`agentpost/${vendor}`)) as Record<string, (options: object) => AnyProvider>;
    return module[providerName(vendor)]?.(anyCredential) as AnyProvider;
  });
  return Promise.all(all);
}
