import { VENDORS, variable } from "@agentpost/tools/environment";
import { Argument, Option } from "commander";

const SENDERS = Object.entries(VENDORS).flatMap(([name, { webhooks }]) => (webhooks ? [{ name, webhooks }] : []));

/** The vendor of a delivery. */
export function vendorArgument(): Argument {
  return new Argument("<vendor>", "who sends").choices(SENDERS.map(({ name }) => name));
}

/** The account of a delivery, where there are several with the vendor. */
export function nameOption(): Option {
  return new Option("--name <name>", "which account, of several with the vendor; its variables begin with it");
}

/** Which variable shows who sends, for the help. */
export const SECRETS_HELP = `
What shows who sends is read from the environment, several with commas between:
${SENDERS.map(({ name, webhooks }) => `  ${name.padEnd(12)}${variable(name, webhooks)}`).join("\n")}`;
