// `pnpm demo`: a Prism mock for each vendor, and one message through each.
import { repositoryAt } from "@agentpost/workspace";
import { runCommand } from "./command.ts";
import { runDemo } from "./demo/index.ts";

await runCommand(() => runDemo(repositoryAt(), console.log));
