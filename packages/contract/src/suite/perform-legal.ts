import type { ContractOperation } from "../document/operation.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { SuiteContext } from "./context.ts";
import { credentialSettings } from "./credential-settings.ts";
import { expectCredential } from "./expect-credential.ts";
import { expectRequest } from "./expect-request.ts";
import { type Performed, type PerformOptions, perform } from "./perform.ts";
import { tellOnce } from "./tell-once.ts";

export interface LegalOptions extends PerformOptions {
  /** Of the operation's security. Default: what the client takes by itself. */
  readonly alternative?: readonly string[];
}

/** Calls an operation with a legal input; nothing may be in the request that the contract doesn't name. */
export async function performLegal(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
  { alternative, ...options }: LegalOptions = {},
): Promise<Performed> {
  const { document, contract } = context;
  const settings = alternative ? credentialSettings(contract, operation, alternative) : {};
  const { told, rest } = tellOnce(operation, input);
  const performed = await perform(context, name, rest, { settings: { ...told, ...settings }, ...options });
  await expectRequest(document, operation, input, performed.exchange.request);
  expectCredential(document, operation, performed.exchange.request, alternative);
  return performed;
}
