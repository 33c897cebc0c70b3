import { existsSync } from "node:fs";
import { providerFile, providerName, type Repository, vendors } from "@agentpost/workspace";

/** The facade's one list of vendors, by which `fake` finds a vendor's test kit. */
export function testKitsPath({ packagesFolder }: Repository): string {
  return `${packagesFolder}/agentpost/src/vendors/test-kits.ts`;
}

/** That list, of every vendor that has a part in the facade. It needs a format yet. */
export function testKitsFile(repository: Repository): string {
  const ids = vendors(repository.specsFolder).filter((vendor) => existsSync(providerFile(repository, vendor)));
  const names = ids.map((id) => ({ id, name: providerName(id) }));
  return [
    ...names.map(({ id, name }) => `import * as ${name}Kit from "@agentpost/${id}/testing";\n`),
    'import type { TestFetch, TestFetchOptions } from "@agentpost/transport/testing";\n',
    'import type { AnyProvider } from "../index.js";\n',
    ...names.map(({ id, name }) => `import { ${name} } from "./${id}/send.js";\n`),
    `
/** A vendor's provider, and what takes its vendor's place in a test. */
export interface TestKit {
  readonly create: (options: never) => AnyProvider;
  readonly testOptions: object;
  readonly testFetch: (options: TestFetchOptions) => TestFetch;
}

/** Every vendor's; \`vendor:add\` writes this file. */
export const testKits: readonly TestKit[] = [
${names.map(({ name }) => `  { create: ${name}, ...${name}Kit },\n`).join("")}];
`,
  ].join("");
}
