import { ledgerFile } from "@agentpost/tools/environment";
import { InvalidArgumentError, Option } from "commander";

/** The longest that an option of time takes, in seconds: no timer of Node's holds more than 24 days. */
const DAY_S = 86_400;

// What several commands take means the same in each of them, and is written once.

export function jsonOption(): Option {
  return new Option("--json", "print JSON also in a terminal; in a pipe it is JSON anyway");
}

export interface LedgerOptions {
  readonly ledger: string;
}

export function ledgerOption(): Option {
  const description = "where each message is written down before it is sent";
  return new Option("--ledger <file>", description).default(ledgerFile(process.env), "one of this user");
}

export interface AddressOptions {
  readonly account?: string;
  readonly to?: readonly string[];
}

export function accountOption(): Option {
  return new Option("--account <account>", "which account, such as vida; needed where there are several");
}

export function toOption(): Option {
  return repeatable("--to <field=value>", "a field of the address, as `agentpost accounts` names them; repeatable");
}

/** May be given several times; its values become a list. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: readonly string[] = []) => [
    ...before,
    value,
  ]);
}

export function timeoutOption(): Option {
  return new Option("--timeout <seconds>", "the longest one request to the vendor may take")
    .argParser(wholeNumber(1, DAY_S))
    .default(120);
}

export function waitOption(): Option {
  return new Option(
    "--wait <seconds>",
    "how long to wait for the message to leave and to be looked for; what has begun to leave is waited for",
  )
    .argParser(wholeNumber(0, DAY_S))
    .default(180);
}

/** Reads a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}

export function hostOption(): Option {
  return new Option("--host <address>", "the address to listen on").argParser(someAddress).default("127.0.0.1");
}

/** Node takes an empty text, such as that of a variable which isn't set, for every address of the machine. */
function someAddress(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Expected an address of this machine, such as 127.0.0.1.");
}

/** Reads a port; 0 is any that is free. */
export const port = wholeNumber(0, 65_535);
