import { type Environment, ledgerFile } from "@agentpost/tools/environment";
import { Command, InvalidArgumentError } from "commander";

export interface CommandOptions {
  readonly ledger: string;
  readonly readOnly?: true;
  readonly confirm?: true;
  readonly allow?: readonly string[];
  readonly perHour: number;
  readonly timeout: number;
  readonly wait: number;
  readonly http?: number;
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly allowOrigin: readonly string[];
}

/** The variable that holds the token of the HTTP server. */
export const TOKEN = "AGENTPOST_MCP_TOKEN";

const USAGE_EXIT_CODE = 2;
/** The longest that an option of time takes, in seconds: no timer of Node's holds more than 24 days. */
const DAY_S = 86_400;

/** The command line. Credentials are no part of it, since everybody on a machine can read the arguments of a process. */
export function command(version: string, environment: Environment, name = "agentpost-mcp"): Command {
  return new Command(name)
    .description(
      "An MCP server, on stdin and stdout or HTTP, that sends each message once. Accounts come from the environment.",
    )
    .version(version)
    .option("--ledger <file>", "where each message is written down before it is sent", ledgerFile(environment))
    .option("--read-only", "leave only the tools that change nothing")
    .option("--confirm", "have the host ask a person before anything that can't be taken back")
    .option("--allow <pattern...>", "addresses that may be written to, such as vida or vida:agent=agent-1,from=+49*")
    .option(
      "--per-hour <messages>",
      "how many messages an account may send in an hour",
      wholeNumber(1, 999_999_999),
      100,
    )
    .option("--timeout <seconds>", "the longest one request to a vendor may take", wholeNumber(1, DAY_S), 120)
    .option(
      "--wait <seconds>",
      "how long a call waits for a message to leave; it goes on afterwards",
      wholeNumber(0, DAY_S),
      20,
    )
    .option(
      "--http <port>",
      `serve streamable HTTP on this port, to who bears the token of ${TOKEN}`,
      wholeNumber(0, 65_535),
    )
    .option("--host <address>", "the address to listen on", someAddress, "127.0.0.1")
    .option("--allow-host <name...>", "further names under which the server is reached", [])
    .option("--allow-origin <name...>", "further hosts whose web pages may call", [])
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, `${name}: `)) })
    .showHelpAfterError(`See: ${name} --help`)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE_EXIT_CODE));
}

/** Node takes an empty text, such as that of a variable which isn't set, for every address of the machine. */
function someAddress(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Expected an address of this machine, such as 127.0.0.1.");
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}
