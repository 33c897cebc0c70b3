import { UsageError } from "@agentpost/tools/environment";
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
  if (!isFlagged) return parsed(await standardInput(REMEDY));
  return {
    to: addressOf(providers, options, ({ addressFields = [] }) => addressFields),
    ...(text !== undefined && { text: text === "-" ? await standardInput("pipe the text into it") : text }),
    ...(attachment && { attachments: attachment.map(parsedAttachment) }),
    ...(option && { options: jsonPairs("--option", option) }),
  };
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
