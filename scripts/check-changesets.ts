import { ExpectedError, repositoryAt } from "@agentpost/workspace";
import { checkChangesets } from "./check-changesets/index.ts";

try {
  process.exitCode = await checkChangesets(repositoryAt(), console.log);
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
