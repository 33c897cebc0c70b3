import { answerOf, type TestAnswer } from "./answer.js";
import { credentialProblem } from "./credential-problem.js";
import { findOperation } from "./find-operation.js";
import type { RequestProblem } from "./problem.js";
import { readInput, type TestInput } from "./read-input.js";
import type { TestContract } from "./test-contract.js";

export type { TestAnswer } from "./answer.js";

/** A request that a test's `fetch` was given. */
export interface TestCall<Name extends string = string> extends TestInput {
  /** The method of the client that makes this request; undefined where the contract has none. */
  readonly operation: Name | undefined;
  /** `POST`, in capitals. */
  readonly method: string;
  /** The address that was asked. */
  readonly url: string;
  /** In lower case, without those of the credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** Why it was refused: what came, and what the contract expects. Undefined where it is one of the contract's. */
  readonly problem: string | undefined;
}

/** What a `fetch` for tests answers. */
export interface TestFetchOptions<Name extends string = string> {
  /** The base URL of the client, where it is neither that of `testOptions` nor the contract's. */
  readonly baseUrl?: string | undefined;
  /** What operations answer with, in place of the contract's success. */
  readonly answers?: { readonly [Each in Name]?: TestAnswer } | undefined;
  /** Decides what a call that is right is answered with; where it has no answer, all is as without it. */
  readonly answer?: ((call: TestCall<Name>) => TestAnswer | undefined) | undefined;
}

/** A `fetch` for a client in a test: it holds each request against the contract, and answers without a server. */
export interface TestFetch<Name extends string = string> {
  (url: string | URL, init?: RequestInit): Promise<Response>;
  /** What was sent, in order; also what was refused. */
  readonly calls: readonly TestCall<Name>[];
  /** Answers the next call of an operation in this way; several wait for their turn. */
  answerNext(operation: Name, answer: TestAnswer): void;
}

/**
 * A `fetch` without a server. What isn't the contract's is answered with a 400, 401, 404 or 405 that says why in a sentence;
 * all else with a sample of the contract's success, or as the test says.
 */
export function createTestFetch<Name extends string>(
  contract: TestContract<Name>,
  { baseUrl, answers = {}, answer }: TestFetchOptions<Name> = {},
): TestFetch<Name> {
  const calls: TestCall<Name>[] = [];
  const waiting = new Map<Name, TestAnswer[]>();
  const baseUrls =
    baseUrl === undefined
      ? contract.baseUrls
      : { ...contract.baseUrls, "": [...(contract.baseUrls[""] ?? []), baseUrl] };
  const known = { ...contract, baseUrls };
  for (const name of Object.keys(answers)) checkOperation(name);

  async function testFetch(given: string | URL, init: RequestInit = {}): Promise<Response> {
    init.signal?.throwIfAborted();
    const url = new URL(given);
    const method = (init.method ?? "GET").toUpperCase();
    const headers = new Headers(init.headers);
    const { call, problem } = await read(url, method, headers, init.body);
    calls.push(call);
    if (problem || call.operation === undefined) {
      const message = `the test's fetch of ${contract.vendor}: ${call.problem}`;
      return Response.json({ message }, { status: problem?.status ?? 404 });
    }
    const next = waiting.get(call.operation)?.shift() ?? answer?.(call) ?? answers[call.operation] ?? {};
    return answerOf(contract.vendor, call.operation, contract.answers[call.operation], next, init.signal);
  }

  async function read(url: URL, method: string, headers: Headers, body: RequestInit["body"]) {
    const found = findOperation(known, method, url);
    const base = { method, url: withoutCredentials(url), headers: shown(headers) };
    const refused = (problem: RequestProblem, operation?: Name, input: TestInput = {}) => {
      return { problem, call: { ...input, ...base, operation, problem: problem.sentence } };
    };
    if ("status" in found) return refused(found);
    const { input, problem } = await readInput(found, contract.validator, url, headers, body);
    const missing = credentialProblem(contract, found.operation, url, headers);
    if (missing) return refused({ status: 401, sentence: missing }, found.name, input);
    if (problem) return refused({ status: 400, sentence: `${found.name}: ${problem}` }, found.name, input);
    return { problem: undefined, call: { ...input, ...base, operation: found.name, problem: undefined } };
  }

  /** An answer to what nobody calls would wait for ever, and a test be green without it. */
  function checkOperation(name: string): void {
    if (Object.hasOwn(contract.operations, name)) return;
    const all = Object.keys(contract.operations).join(", ");
    throw new TypeError(`testFetch: ${name} is no operation of ${contract.vendor}'s; expected one of ${all}`);
  }

  const places = Object.values(contract.credentials);

  function shown(headers: Headers): Record<string, string> {
    const own = places.flatMap(({ in: place, name }) => (place === "header" ? [name.toLowerCase()] : [place]));
    return Object.fromEntries([...headers].filter(([name]) => !own.includes(name)));
  }

  function withoutCredentials(url: URL): string {
    const copy = new URL(url);
    for (const { in: place, name } of places) if (place === "query") copy.searchParams.delete(name);
    return copy.href;
  }

  return Object.assign(testFetch, {
    calls,
    answerNext(operation: Name, next: TestAnswer): void {
      checkOperation(operation);
      waiting.set(operation, [...(waiting.get(operation) ?? []), next]);
    },
  });
}
