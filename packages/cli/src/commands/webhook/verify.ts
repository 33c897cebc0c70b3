import { readFileSync } from "node:fs";
import { receiverIn, UsageError } from "@agentpost/tools/environment";
import { Command } from "commander";
import { standardInputBytes } from "../../message/standard-input.js";
import { type OutputOptions, output } from "../../output/output.js";
import { jsonOption, repeatable, wholeNumber } from "../options.js";
import { eventFacts, eventWords } from "./event-words.js";
import { nameOption, SECRETS_HELP, vendorArgument } from "./vendor-argument.js";

interface VerifyOptions extends OutputOptions {
  readonly name?: string;
  readonly header?: readonly string[];
  readonly headers?: string;
  readonly url?: string;
  readonly maxAge?: number;
}

const MS_PER_S = 1_000;
const LONGEST_AGE_S = 999_999_999;

// No value holds more than bytes.
const HEADER = /^([\w-]+):\s*([\t\x20-\xff]*)$/;

const EXAMPLES = `${SECRETS_HELP}

Example:
  agentpost webhook verify libredesk --max-age 86400 \\
    --header "X-Libredesk-Signature: sha256=…" < body.json

The body has to be the very bytes that came. It ends with 0 where the delivery
is the vendor's, and with 4 where it isn't.`;

/** Whether a delivery that was kept is the vendor's, and what it says. */
export function verify(): Command {
  return new Command("verify")
    .summary("verify a delivery that was kept, from standard input")
    .description("Verifies a delivery whose raw body is on standard input, and prints what it says.")
    .addArgument(vendorArgument())
    .addOption(nameOption())
    .addOption(repeatable("--header <name: value>", "a header as it came; repeatable"))
    .option("--headers <file>", "a file with a header a line")
    .option("--url <url>", "the address that it came to, with its query, where that bears a token")
    .option(
      "--max-age <seconds>",
      "how old it may be, where it tells its age (default: 300)",
      wholeNumber(0, LONGEST_AGE_S),
    )
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(async (vendor: string, options: VerifyOptions) => {
      const { name, maxAge, url } = options;
      const maxAgeMs = maxAge === undefined ? undefined : maxAge * MS_PER_S;
      const provider = receiverIn(process.env, vendor, { name, maxAgeMs });
      const headers = headersIn(options);
      const body = await standardInputBytes("pipe the raw body into it: agentpost webhook verify … < body.json");
      const event = await provider.receive?.({ headers, body, url });
      if (event) output(options).event(eventWords(event), eventFacts(event));
    });
}

function headersIn({ header = [], headers }: VerifyOptions): Headers {
  const lines = headers === undefined ? [] : readLines(headers);
  return new Headers([
    ...lines.flatMap((line, at) => (line.trim() === "" ? [] : [headerIn(line, `line ${at + 1} of ${headers}`)])),
    ...header.map((line, at) => headerIn(line, `the --header at place ${at + 1}`)),
  ]);
}

/** What can't be read is named by its place: a token may stand in it, such as in the line of the request. */
function headerIn(line: string, place: string): [string, string] {
  const [, name, value] = HEADER.exec(line.trim()) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new UsageError(`${place} can't be read; expected "Name: value"`);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch (error) {
    throw new UsageError(`--headers ${file} can't be read: ${(error as Error).message}`);
  }
}
