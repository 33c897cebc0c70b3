import { accountName, UsageError } from "@agentpost/tools/environment";
import type { AnyProvider } from "agentpost";
import type { AddressOptions } from "../commands/options.js";
import { addressOf } from "./address.js";
import { jsonPairs } from "./pairs.js";
import { standardInput } from "./standard-input.js";

export interface MessageOptions extends AddressOptions {
  readonly text?: string;
  readonly attachment?: readonly string[];
  readonly option?: readonly string[];
}

const EXAMPLE = `{"to": {"vendor": "vida", "agent": "agent-1", "from": "+4930123"}, "text": "Hello"}`;
const REMEDY = `give --to and --text, or a message as JSON such as ${EXAMPLE}`;

/** The message that flags give or, where none does, JSON on standard input; whether it can be sent is not looked at. */
export async function messageIn(options: MessageOptions, providers: readonly AnyProvider[]): Promise<unknown> {
  const { account, to, text, attachment, option } = options;
  const isFlagged = [account, to, text, attachment, option].some((given) => given !== undefined);
  if (!isFlagged) return atAccount(parsed(await standardInput(REMEDY)), providers);
  return {
    to: addressOf(providers, options, ({ addressFields = [] }) => addressFields),
    ...(text !== undefined && { text: text === "-" ? await standardInput("pipe the text into it") : text }),
    ...(attachment && { attachments: attachment.map(parsedAttachment) }),
    ...(option && { options: jsonPairs("--option", option) }),
  };
}

/** The message itself. Throws a `UsageError` where it is for an account that the environment hasn't. */
function atAccount(message: unknown, providers: readonly AnyProvider[]): unknown {
  const { vendor, name }: Readonly<Record<string, unknown>> = Object(Object(message).to);
  const isKnown = providers.some((provider) => provider.vendor === vendor && provider.name === name);
  if (typeof vendor !== "string" || isKnown) return message;
  const wanted = accountName({ vendor, name: name === undefined ? undefined : String(name) });
  throw new UsageError(
    `to is at ${wanted}, which is no account of the environment; expected ${providers.map(accountName).join(", ")}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`standard input holds no JSON; ${REMEDY}`);
  }
}

function parsedAttachment(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new UsageError(`--attachment ${given} is no JSON; expected such as '{"url": "https://example.com/a.pdf"}'`);
  }
}
