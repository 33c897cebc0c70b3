import { expect } from "vitest";
import type { ContractOperation } from "../document/operation.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { SuiteContext } from "./context.ts";
import { attempt } from "./perform.ts";
import { tellCredentials } from "./tell-once.ts";

const fetch = async () => Response.json({});

/** A client that is told no address sends a request to the server that the contract names for its operation. */
export async function expectOwnServer(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
): Promise<void> {
  const { server = "", path } = operation;
  const { told, rest } = tellCredentials(operation, input);
  const settings = { ...told, baseUrl: undefined, baseUrls: undefined };
  const { exchange } = await attempt(context, name, rest, { settings, fetch });
  const sent = new URL(exchange?.request.url ?? "none:");
  const [beginning = ""] = path.split("{");
  // Beside a server that is given as a path alone there is one of whose host it is.
  const base = /^https?:/i.test(server) ? server : `${sent.origin}/${server.replace(/^\.?\/*/, "")}`.replace(/\/$/, "");
  expect(sent.href.slice(0, base.length + beginning.length)).toBe(new URL(base + beginning).href);
}

/** A client that is told one address alone sends nothing to another host. */
export async function expectNoOtherHost(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
): Promise<void> {
  const { told, rest } = tellCredentials(operation, input);
  const settings = { ...told, baseUrls: undefined };
  const { result, exchange } = await attempt(context, name, rest, { settings, fetch });
  if (exchange) expect(exchange.request.url.host).toBe("127.0.0.1");
  else
    expect(result).toMatchObject({
      ok: false,
      error: { outcome: "not-sent", field: expect.stringMatching(/^baseUrls\./) },
    });
}

/** Whether a client can be made that is told no address. */
export function knowsItsServer({ contract }: Pick<SuiteContext, "contract">): boolean {
  try {
    contract.create({} as Parameters<typeof contract.create>[0]);
    return true;
  } catch {
    return false;
  }
}
