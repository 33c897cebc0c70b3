import { existsSync } from "node:fs";
import { reservedNames } from "@agentpost/generator";
import { camelCase, ExpectedError, pnpmCommand, type Repository } from "@agentpost/workspace";

// Names of ours in npm's scope, in packages/ or under `agentpost/`, and what they will surely be needed for.
const OURS = [
  "agentpost",
  "bench",
  "contract",
  "document",
  "example",
  "generator",
  "index",
  "matrix",
  "paths",
  "scripts",
  "transport",
  "workspace",
];

/** Refuses an id that can't be a folder, an npm package and the name of a provider all at once. */
export function checkId({ specsFolder, packagesFolder }: Repository, id: string, isNew: boolean): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 60) {
    throw new ExpectedError(
      `The id came as "${id}"; expected small letters and digits, parted by single hyphens, as in "chat-captain".`,
    );
  }
  if (OURS.includes(id) || reservedNames("").has(camelCase(id))) {
    throw new ExpectedError(
      `The id "${id}" is taken by the project or by the language; choose another, as in "${id}-app".`,
    );
  }
  if (existsSync(`${packagesFolder}/${id}`)) {
    throw new ExpectedError(
      `packages/${id} is there already. To bring in a new version of its document: ${pnpmCommand(`spec:import ${id} <source>`)}`,
    );
  }
  if (isNew && existsSync(`${specsFolder}/${id}`)) {
    throw new ExpectedError(
      `specs/${id} is there already. To go on from it, leave out the source: ${pnpmCommand(`vendor:add ${id}`)}`,
    );
  }
  if (!isNew && !existsSync(`${specsFolder}/${id}`)) {
    throw new ExpectedError(
      `specs/${id} is not there yet; name a source: ${pnpmCommand(`vendor:add ${id} <file or address>`)}`,
    );
  }
}
