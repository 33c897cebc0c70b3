import { expect } from "vitest";
import type { ContractOperation } from "../document/operation.ts";
import { withMember } from "../document/pointer.ts";
import type { ToldParameter } from "../document/read-parameters.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { SuiteContext } from "./context.ts";
import { expectSent } from "./expect-request.ts";
import { attempt } from "./perform.ts";
import { tellOnce } from "./tell-once.ts";

/** A client that isn't told a parameter sends its default, or can't be made where an operation needs it. */
export async function expectUntold(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
  { in: place, name: parameter, option, default: value }: ToldParameter,
): Promise<void> {
  const { told, rest } = tellOnce(operation, input);
  const settings = { ...told, [option]: undefined };
  const call = () => attempt(context, name, rest, { settings, fetch: async () => Response.json({}) });
  if (value === undefined) {
    await expect(call()).rejects.toMatchObject({ outcome: "not-sent", field: option });
    return;
  }
  const { exchange } = await call();
  if (!exchange) throw new Error("Nothing was sent");
  await expectSent(
    context.document,
    operation,
    withMember(input, [place, parameter], value) as SampleInput,
    exchange.request,
  );
}
