import { existsSync, readFileSync } from "node:fs";
import { vendors } from "../document/index.ts";
import { type Repository, repositoryAt } from "../generate/repository.ts";

/** The word by which a mapping that waits for a person is known, to them and to us. */
export const UNFINISHED = "Unfinished";

export function providerFile({ packagesFolder }: Repository, vendor: string): string {
  return `${packagesFolder}/agentpost/src/vendors/${vendor}.ts`;
}

/** The vendors that the facade can send with; a vendor that was just added has only its own package. */
export function finishedProviders(repository: Repository = repositoryAt()): string[] {
  return vendors(repository.specsFolder).filter((vendor) => {
    const file = providerFile(repository, vendor);
    return existsSync(file) && !readFileSync(file, "utf8").includes(`${UNFINISHED}<`);
  });
}
