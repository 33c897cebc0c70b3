import { Command } from "commander";

const EXAMPLES = `
Every option is the server's own; see: agentpost mcp --help

Examples:
  agentpost mcp --read-only
  agentpost mcp --http 8080`;

/** Starts the MCP server, with whatever options follow. */
export function mcp(): Command {
  return new Command("mcp")
    .summary("start the MCP server, with which models send")
    .description("Starts the MCP server of @agentpost/mcp, on standard input and output or HTTP.")
    .usage("[options of the server]")
    .addHelpText("after", EXAMPLES)
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (_: object, { args }: Command) => {
      const { main } = await import("@agentpost/mcp/main");
      process.exit(await main(args, "agentpost mcp"));
    });
}
