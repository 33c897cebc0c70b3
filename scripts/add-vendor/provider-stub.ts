import type { VendorDocument } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import { pascalCase, providerName, UNFINISHED, upperFirst } from "@agentpost/workspace";

/** The method of a vendor's client that a message is sent with. */
export interface SendingMethod {
  readonly name: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  /** Where its body holds the text: `text`, `messages[0].text`. */
  readonly text: string;
  /** The vendor's name in types: `create<Pascal>`. */
  readonly pascal: string;
}

/** The sending method of a vendor's client; undefined where none is known to take a text. */
export function sendingMethod(contract: VendorDocument): SendingMethod | undefined {
  const { send, pascal } = clientOperations(contract);
  if (send?.text === undefined) return undefined;
  const { name, method, path } = send.operation;
  return { name, method: method.toUpperCase(), path, text: send.text, pascal };
}

/**
 * The facade's mapping of a new vendor, laid out as types. It compiles as it stands, so that a new client can be
 * released before its mapping is done; whoever uses the provider gets a compile error that says what is missing. So does
 * its example, which says that it is meant to, and no longer compiles as it stands once the mapping is done.
 */
export function providerStub(
  id: string,
  { name, method, path, text, pascal }: SendingMethod,
  origin: string | undefined,
): string {
  const provider = providerName(id);
  const type = pascalCase(id);
  const operation = upperFirst(name);
  const vendor = JSON.stringify(id);
  return `import { create${pascal}Client, type ${operation}Data, type ${operation}Input, ${name}, type ${pascal}Options } from "@agentpost/${id}";
import { defineProvider, type Mapping } from "../../index.js";
import type { Provider, ProviderOptions, Unsupported } from "../../provider.js";

// Laid out by \`pnpm vendor:add\` for ${method} ${commentWords(path)}.
// Fill in every ${UNFINISHED}<"…"> and the two functions at the end, then remove this type.
type ${UNFINISHED}<What extends string> = Unsupported<\`not finished: \${What}\`>;

/** Whom a message goes to. */
export interface ${type}Address {
  readonly vendor: ${vendor};
  readonly agent: ${UNFINISHED}<"whom the vendor wants named: one field for each, with a comment">;
}

/** What a message to ${type} holds beside its address. */
export interface ${type}Content {
  text: string;
  attachments?: Unsupported<"not mapped yet">;
  options?: ${UNFINISHED}<"what else ${operation}Input takes, under the vendor's own words">;
}

export interface ${type}Types {
  readonly address: ${type}Address;
  readonly content: ${type}Content;
  readonly raw: ${operation}Data;
}

const mapping: Mapping<${type}Types, ${operation}Input, ${operation}Data> = {
  vendor: ${vendor},
  capabilities: { text: "required", attachments: "none", replies: "none", statuses: ["sent"], options: [] },
  addressFields: ["agent"],
  toRequest: to${type}Request,
  fromResponse: from${type}Response,
};

/**
 * ${type} as a provider.
 *
 * @example
 * \`\`\`ts
 * import { createMessenger } from "agentpost";
 * import { ${provider} } from "agentpost/${id}";
 *
 * // @ts-expect-error: not finished. This line goes with what isn't.
 * const messenger = createMessenger([${provider}()]);
 * // @ts-expect-error: not finished. This line too.
 * await messenger.send({ to: { vendor: ${vendor}, agent: "a1" }, text: "Where is my order?" });
 * \`\`\`
${pageLine(type, origin)} */
export function ${provider}<const Name extends string | undefined = undefined>(
  options: ${pascal}Options & ProviderOptions<Name> & ${UNFINISHED}<"packages/agentpost/src/vendors/${id}/send.ts">,
): Provider<${type}Types, Name> {
  const client = create${pascal}Client(options);
  return defineProvider(mapping, options.name as Name, { client, operation: ${name} });
}

/** The text goes into \`body.${commentWords(text)}\`. */
function to${type}Request(): ${operation}Input {
  throw new Error("to${type}Request is not finished");
}

function from${type}Response(): { status: "sent" } {
  throw new Error("from${type}Response is not finished");
}
`;
}

/** Where the contract comes from, unless that is a file. */
function pageLine(type: string, origin = ""): string {
  return /^https:[^\s{}*]+$/.test(origin) ? ` * @see {@link ${origin} ${type}'s documentation}\n` : "";
}

/** A vendor's words in a comment, which they must not end. */
function commentWords(text: string): string {
  return text.replace(/[\s\p{Control}\u2028\u2029]+/gu, " ").replaceAll("*/", "*\\/");
}
