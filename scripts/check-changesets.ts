import { checkChangesets } from "./check-changesets/check-changesets.ts";
import { ExpectedError } from "./document/index.ts";
import { repositoryAt } from "./generate/repository.ts";

try {
  process.exitCode = await checkChangesets(repositoryAt(), console.log);
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
