import { ROOT } from "@agentpost/workspace";
import { CHECKS, runChecks } from "./check/index.ts";
import { print, runCommand } from "./command.ts";

void runCommand(() => runChecks(ROOT, CHECKS, print));
