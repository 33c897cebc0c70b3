// `pnpm demo`: a Prism mock for each vendor, and one message through each.
import { repositoryAt } from "@agentpost/workspace";
import { runDemo } from "./demo/index.ts";

process.exitCode = await runDemo(repositoryAt(), console.log);
