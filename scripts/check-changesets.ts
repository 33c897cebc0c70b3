import { repositoryAt } from "@agentpost/workspace";
import { checkChangesets } from "./check-changesets/index.ts";
import { print, runCommand } from "./command.ts";

void runCommand(() => checkChangesets(repositoryAt(), print));
