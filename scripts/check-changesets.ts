import { repositoryAt } from "@agentpost/workspace";
import { checkChangesets } from "./check-changesets/index.ts";
import { print, runCommand } from "./command.ts";

await runCommand(() => checkChangesets(repositoryAt(), print));
