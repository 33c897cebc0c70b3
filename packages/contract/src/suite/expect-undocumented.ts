import { expect } from "vitest";
import type { ContractOperation } from "../document/operation.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { SuiteContext } from "./context.ts";
import { oneAddress } from "./one-address.ts";
import { performLegal } from "./perform-legal.ts";

const UNDOCUMENTED = { no: ["contract", "has this"] };

/** What comes with a success is given, whether or not the contract has a word for it, and never makes a failure of it. */
export async function expectUndocumented(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
  status: number,
): Promise<void> {
  const answers: [Response, unknown][] = [
    [Response.json(UNDOCUMENTED, { status }), UNDOCUMENTED],
    [new Response("no JSON", { status, headers: { "content-type": "application/json" } }), "no JSON"],
    [new Response(new Uint8Array([0, 255]), { status }), new Uint8Array([0, 255])],
    [new Response("", { status }), undefined],
  ];
  for (const [answer, data] of answers) {
    const { result } = await performLegal(context, operation, name, input, { fetch: async () => answer });
    expect(result.ok ? undefined : result.error).toBeUndefined();
    expect(result).toMatchObject({ status });
    expect(result).toHaveProperty("data", data);
  }
}

/** The form of a download that gives a stream gives the bytes that came, however many a client would read. */
export async function expectStream(
  { contract }: Pick<SuiteContext, "contract">,
  name: string,
  input: SampleInput,
  status: number,
): Promise<void> {
  const bytes = new Uint8Array(1_000).fill(7);
  const fetch = async () => new Response(bytes, { status });
  const address = oneAddress(contract, "http://127.0.0.1");
  const { stream } = contract.create({ ...address, fetch, maxAnswerBytes: 1, retry: false });
  const method: unknown = Reflect.get(Object(stream), name);
  if (typeof method !== "function") throw new Error(`The client has no stream.${name}`);
  const answer = await method(input);
  expect(answer).toMatchObject({ status, response: { status } });
  expect(new Uint8Array(await new Response(answer.data).arrayBuffer())).toEqual(bytes);
}
