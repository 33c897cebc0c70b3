import { existsSync, readFileSync } from "node:fs";
import { camelCase } from "./identifier.ts";
import { type Repository, repositoryAt } from "./repository.ts";
import { vendors } from "./vendors.ts";

/** The word by which a mapping that waits for a person is known, to them and to us. */
export const UNFINISHED = "Unfinished";

/** What the facade calls a vendor's provider: the vendor's id, without the hyphens that no name can have. */
export function providerName(vendor: string): string {
  return camelCase(vendor);
}

/** The mapping by which the facade sends to a vendor. */
export function providerFile({ packagesFolder }: Repository, vendor: string): string {
  return `${packagesFolder}/agentpost/src/vendors/${vendor}/send.ts`;
}

/** The vendors that the facade can send with; a vendor that was just added has only its own package. */
export function finishedProviders(repository: Repository = repositoryAt()): string[] {
  return vendors(repository.specsFolder).filter((vendor) => {
    const file = providerFile(repository, vendor);
    return existsSync(file) && !readFileSync(file, "utf8").includes(`${UNFINISHED}<`);
  });
}

/** Whether the facade can receive from a vendor. */
export function hasInbox({ packagesFolder }: Repository, vendor: string): boolean {
  return existsSync(`${packagesFolder}/agentpost/src/vendors/${vendor}/inbox.ts`);
}
